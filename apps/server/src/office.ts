import { keepMemorySmall } from './letters/keep-memory-small.ts';

// Before anything else is loaded: what has grown by then stays.
if (process.argv[2] === 'letters') keepMemorySmall();
const { main } = await import('./office/main.ts');
process.exitCode = await main(process.argv.slice(2));
