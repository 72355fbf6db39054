// Reads edition files apart from the screen: a hostile one holds up nothing but itself.
import { expose } from 'comlink';
import { createEditionReader } from './edition-reader';

const reader = createEditionReader();
export type EditionWorker = typeof reader;

expose(reader);
