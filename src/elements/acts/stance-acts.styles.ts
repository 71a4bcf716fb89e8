import {css} from 'lit';

/** Looks of the list: filters beside it where there is room. */
export const listStyles = css`
  .opener {
    inline-size: 100%;
    min-block-size: 44px;
    text-align: start;
  }

  .opener::after {
    content: '▾';
    float: inline-end;
  }

  .side.open .opener::after {
    content: '▴';
  }

  .side:not(.open) .filters {
    display: none;
  }

  .side.open .filters {
    padding-block: 10px 4px;
  }

  .bar {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    font-size: var(--_text);
    gap: 8px 16px;
    margin-block: 10px 4px;
  }

  .shown {
    flex: 1 0 auto;
    font-weight: 600;
    margin: 0;
  }

  .row {
    display: flex;
    gap: 4px;
  }

  .files {
    gap: 14px;
  }

  .made {
    display: flex;
    flex-wrap: wrap;
    font-size: var(--_small);
    gap: 6px;
    list-style: none;
    margin: 6px 0;
    padding: 0;
  }

  .made li {
    align-content: center;
  }

  .made span {
    margin-inline-start: 4px;
  }

  .list {
    scroll-margin-block-start: var(--stance-acts-top, 0px);
  }

  .none {
    margin: 0;
    padding-block: 24px;
  }

  .actor {
    border-block: 1px solid var(--_line);
    margin-block: 8px;
    padding-block: 10px;
  }

  .actor :is(h2, p) {
    margin: 0;
  }

  .actor h2 {
    font-size: calc(1.25 * var(--_font-size));
    line-height: 1.25;
  }

  .type {
    color: var(--_muted);
  }

  .actor a {
    color: inherit;
    text-underline-offset: 0.2em;
  }

  .actor p {
    font-size: var(--_text);
  }

  /* What is far from the screen is not laid out: groups, and the later acts of a large one. */
  .group,
  .act:nth-of-type(n + 5) {
    contain-intrinsic-block-size: auto 600px;
    content-visibility: auto;
    /* Room for rings: what is outside is cut. */
    overflow-clip-margin: 6px;
  }

  .act:nth-of-type(n + 5) {
    contain-intrinsic-block-size: auto 190px;
  }

  /* No longer part of the list: to take it out of the layout at once would take longer. */
  .group.left {
    block-size: 0;
    content-visibility: hidden;
  }

  @supports not (content-visibility: hidden) {
    .group.left {
      display: none;
    }
  }

  .group h2 {
    background: var(--_background);
    border-block-end: 1px solid var(--_line);
    font-size: var(--_font-size);
    inset-block-start: var(--stance-acts-top, 0px);
    margin: 0;
    padding-block: 10px 4px;
    position: sticky;
    z-index: 1;
  }

  .group h2 a {
    color: inherit;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.2em;
  }

  .group h2 .count {
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 400;
    margin-inline-start: 6px;
  }

  .act {
    padding-block: 12px;
    scroll-margin-block-start: calc(var(--stance-acts-top, 0px) + 3 * var(--_font-size));
  }

  .act + .act {
    border-block-start: 1px solid color-mix(in srgb, currentColor 12%, transparent);
  }

  .act.current {
    border-inline-start: 3px solid currentColor;
    padding-inline-start: 12px;
  }

  @container (inline-size >= 760px) and (inline-size >= 47.5rem) {
    .acts {
      align-items: start;
      column-gap: calc(2 * var(--_font-size));
      display: grid;
      grid-template-columns:
        clamp(calc(14 * var(--_font-size)), 30%, calc(20 * var(--_font-size)))
        minmax(0, 1fr);
    }

    .opener {
      display: none;
    }

    .side:is(.side) .filters {
      display: block;
      padding-block: 10px;
    }

    /* What stands above the filters stays; they scroll by themselves. */
    @media (height >= 480px) {
      .side {
        --_side-top: calc(var(--stance-acts-top, 0px) + 8px);

        display: flex;
        flex-direction: column;
        inset-block-start: var(--_side-top);
        max-block-size: calc(100vh - var(--_side-top));
        position: sticky;
      }

      .side:is(.side) .filters {
        min-block-size: 0;
        overflow-y: auto;
        scrollbar-width: thin;
      }

      ::slotted([slot='side']) {
        flex: none;
      }
    }
  }

  @media print {
    .acts.acts {
      display: block;
    }

    .row,
    .opener,
    .made .link-button {
      display: none;
    }

    /* What was filtered is part of what the list says. */
    .made button:not(.link-button) {
      border: 0;
      display: inline;
      padding: 0;
    }

    .made button span {
      display: none;
    }

    .group,
    .act:nth-of-type(n) {
      content-visibility: visible;
    }

    .group h2 {
      break-after: avoid;
      position: static;
    }

    .act.current {
      border-inline-start: 0;
      padding-inline: 0;
    }
  }
`;
