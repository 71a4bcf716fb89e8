/// <reference types="stance-atlas/react" />
import {useState} from 'react';
import {createRoot} from 'react-dom/client';
import 'stance-atlas/define';

function Article() {
  const [round, setRound] = useState('2019-07');
  return (
    <main>
      <h1>Who signed?</h1>
      <button type="button" onClick={() => setRound('2020-10')}>
        Show October 2020
      </button>
      <p id="chosen">Round: {round}</p>
      <stance-atlas round={round} onstance-round={(event) => setRound(event.round)}>
        <p>This map shows which countries signed the letters.</p>
      </stance-atlas>
    </main>
  );
}

createRoot(document.querySelector('#app')!).render(<Article />);
