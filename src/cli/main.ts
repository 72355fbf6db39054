import { nodeIo } from './node-io';
import { run } from './run';
import { languageOf } from './words';

process.exitCode = await run(process.argv.slice(2), nodeIo, languageOf(process.env));
