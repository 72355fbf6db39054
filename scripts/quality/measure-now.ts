// The figures that the ratchet keeps, as they are now.
import { propose } from '#segmentation/propose';
import { heldOutPages } from './held-out';
import { referencePage } from './pages';
import { measure, SIZES, type KeptFigures, type Size } from './ratchet';

export const measureNow = (size: Size): KeptFigures =>
  measure([referencePage(), ...heldOutPages(SIZES[size])], propose);
