// Loaded with `node --import` before the local client's own program. The bot holds the other end of
// stdin and never writes to it; when the bot is gone, even by a kill -9, the pipe closes and so do we.
process.stdin.on('close', () => process.exit(0));
process.stdin.resume();
