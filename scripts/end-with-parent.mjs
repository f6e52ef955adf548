// Loaded into the server by the launcher: a launcher that is killed takes the server with it, cleanly.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
