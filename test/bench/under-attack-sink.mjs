// What attackers are aimed at instead of the server, so that one sees what their programs cost the machine: takes everything
// in, refuses everything, does nothing else.
import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';

const REFUSAL = JSON.stringify({
  errors: [{ message: 'TOO_MANY_REQUESTS', extensions: { code: 'TOO_MANY_REQUESTS' } }],
});

const server = createServer((req, res) => {
  req.resume().on('end', () => {
    res.writeHead(429, { 'content-type': 'application/json', 'content-length': REFUSAL.length }).end(REFUSAL);
  });
});
const sockets = new WebSocketServer({ server, handleProtocols: () => 'graphql-transport-ws' });
sockets.on('connection', (socket) => {
  socket.on('error', () => undefined);
  socket.on('message', (data) => {
    const { type, id } = JSON.parse(data);
    if (type === 'connection_init') socket.send('{"type":"connection_ack"}');
    else if (type === 'subscribe')
      socket.send(JSON.stringify({ id, type: 'error', payload: JSON.parse(REFUSAL).errors }));
  });
});
server.on('clientError', (_error, socket) => socket.destroy());
server.listen(0, '127.0.0.1', () => console.log(`listening on http://127.0.0.1:${server.address().port}`));
process.on('disconnect', () => process.exit());
process.on('SIGTERM', () => process.exit(0));
