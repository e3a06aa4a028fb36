/** Loaded before a process of the product: when the starter is gone, also when it was killed, the process drains and ends as on SIGTERM. */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
