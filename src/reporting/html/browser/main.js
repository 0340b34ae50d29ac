// @ts-check
import { startKeys } from './keys.js';
import { startMatrix, startTables } from './matrix.js';
import { startTheme } from './preferences.js';
import { startRouter } from './router.js';
import { startPrinting, startSearch } from './search.js';

startTheme();
startTables();
startMatrix();
startSearch();
startPrinting();
startKeys();
startRouter();
