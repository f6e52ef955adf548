export { filesModule } from './files.routes.js';
export {
  type FileSubject,
  filesToAttach,
  keepOriginal,
  picturesToAttach,
  publishFiles,
  storePicture,
  uploaderOnDevice,
  withdrawFile,
} from './store-file.js';
export { FileReach, StoredFile } from './stored-file.entity.js';
