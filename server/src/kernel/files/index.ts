export { filesModule } from './files.routes.js';
export { type FileSubject, filesToAttach, publishFiles } from './store-file.js';
export { FileReach, StoredFile } from './stored-file.entity.js';
