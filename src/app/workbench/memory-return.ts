import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * What collects all garbage of the thread that calls it, and gives back to the system what is free then. V8 alone lets what a
 * long count left behind stand until as much comes again: for a thread that rests, that is never.
 */
export function openMemoryReturn(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}
