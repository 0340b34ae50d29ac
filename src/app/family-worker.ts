import { parentPort, workerData } from 'node:worker_threads';
import { findFamilies } from '../analysis/families/find-families.ts';
import type { StatedRecommendation } from '../analysis/families/recommendation-index.ts';

/** Finds families in a thread of its own: among many recommendations that takes seconds. */
parentPort?.postMessage(findFamilies(workerData as readonly StatedRecommendation[]));
