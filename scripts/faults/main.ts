import { runFaults } from './run';

// Ended from outside it still ends its browsers: they are process groups of their own.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

process.exitCode = await runFaults(process.argv.slice(2));
// A browser that lets go of its pipes late must not hold up whoever waits for the verdict.
process.exit();
