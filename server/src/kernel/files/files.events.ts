import { code, count, defineEvents, type EventsOf, id } from '../event.js';

export const filesEvents = defineEvents('files', {
  fileStored: { fileId: id, mediaType: code, sizeBytes: count },
  filePublished: { fileId: id },
  fileWithdrawn: { fileId: id },
});

export const { fileStored, filePublished, fileWithdrawn } = filesEvents.happened;

declare module '../registry.js' {
  interface RegisteredEvents extends EventsOf<typeof filesEvents> {}
}
