/**
 * Summaries of the data that say in other words what the evidence says: what an act claims is told
 * as its claim, whichever direction it has, and never as a fact.
 */
export const REWORDED: Readonly<Record<string, string>> = {
  '2018-05-21-usa-un-ngo-committee':
    'In the UN committee that accredits NGOs, spoke of a mass detention of Uyghurs and of Chinese tenders for building camps.',
  '2018-07-03-the-rights-practice-round-table':
    'Helped to hold a round-table at the UK Parliament, where speakers spoke of repression of Uyghurs and of a network of re-education camps.',
  '2018-09-11-eu-high-representative':
    'In the European Parliament, named human rights as the main disagreement with China and spoke of a growth of camps in Xinjiang.',
  '2018-11-06-che-un-review':
    'Asked China to shut camps in Xinjiang, to let the UN human rights chief in without limits and to accept a UN inquiry.',
  '2019-03-01-oic-resolution':
    'Adopted, in Abu Dhabi, a resolution on Muslim minorities that spoke of care by China for its Muslim citizens and praised it.',
  '2019-12-03-usa-house-bill':
    'Passed its text of the Uyghur human rights bill (S. 178), with sanctions and export limits, by 407 votes to 1.',
  '2020-03-11-usa-house-bill':
    'Tabled a bill (H.R. 6210) to keep goods from Xinjiang out of the US market as products of Uyghur forced labour.',
  '2020-09-22-usa-house-bill':
    'Passed, by 406 votes to 3, the bill (H.R. 6210) against imports from Xinjiang as products of Uyghur forced labour.',
  '2020-10-21-can-subcommittee-statement':
    'Said that Uyghurs were persecuted, condemned it, and held that actions of China’s Communist Party were genocide as the 1948 Convention defines it.',
  '2020-12-17-european-parliament-resolution':
    'Said that Uyghurs and other minorities were put to state-led forced labour in and beyond Xinjiang, and condemned it, by 604 votes to 20 with 57 abstentions.',
  '2021-01-27-uk-jewish-organizations-memorial-day':
    'Made the treatment of Uyghurs a theme of Holocaust Memorial Day events, in part to press the UK government.',
  '2021-03-15-bel-walloon-committee':
    'Approved a resolution against China’s treatment of Uyghurs and further minorities in Xinjiang; the Workers’ Party abstained.',
  '2021-03-15-cog-ambassador':
    'At a lecture in Beijing, voiced support for China’s measures in Xinjiang as measures against terrorism.',
  '2021-03-los-angeles-rabbis-letter':
    'Sixteen rabbis and a cantor wrote to a member of the US House in favour of a ban on imports from Xinjiang as products of forced labour.',
  '2021-05-05-nzl-house-motion':
    'Unanimously adopted a motion that spoke of severe abuses of Uyghurs and voiced grave concern; Labour had had the word genocide taken out of ACT’s first draft.',
  '2021-12-23-cair-statement':
    'Welcomed the signing of the US law on imports as products of Uyghur forced labour and called China’s campaign a genocide.',
  '2022-01-20-fra-assembly-resolution':
    'Adopted, by 169 votes to 1 with 5 abstentions, a non-binding resolution that said that China used violence against Uyghurs and called it genocide.',
  '2022-10-31-joint-50-states':
    'Fifty states spoke of abuses of Uyghurs, voiced grave concern, cited the UN assessment and urged China to act on it.',
  '2023-01-08-world-muslim-communities-council-visit':
    'Led more than 30 Muslim figures from 14 countries through Xinjiang at the government’s invitation, spoke of results of China in fighting terrorism there and hailed them.',
};
