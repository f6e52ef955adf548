export { filesModule } from './files.routes.js';
export { type FileSubject, filesToAttach, keepOriginal, publishFiles, withdrawFile } from './store-file.js';
export { FileReach, StoredFile } from './stored-file.entity.js';
