/** The program of the single file: the map or, where the address asks for them, the lessons. */
import {showsLessons} from './choose-page';
import '../../define';

if (showsLessons) {
  void import('../present/start-page').then(({startPresentPage}) => startPresentPage());
}
