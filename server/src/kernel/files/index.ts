export { filesModule } from './files.routes.js';
export { filesToAttach, publishFiles } from './store-file.js';
export { FileReach, StoredFile } from './stored-file.entity.js';
