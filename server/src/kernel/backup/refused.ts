/** Why a backup is not taken for one. What was found stands in `detail`: names of parts, versions, never contents. */
export type BackupFault =
  /** Not a file that Bandeng wrote, or not from its beginning. */
  | 'NOT_A_BACKUP'
  /** Ends before its end: cut, or never finished. */
  | 'CUT'
  /** Bytes changed on the way: what they make up cannot be unpacked. */
  | 'DAMAGED'
  /** Written under a key, and none was given. */
  | 'KEY_NEEDED'
  /** Written under another key. */
  | 'WRONG_KEY'
  /** A key is set, and this was written without one. */
  | 'NOT_ENCRYPTED'
  /** Of a form this version does not know. */
  | 'NEWER_FORMAT'
  /** Of a database that a newer version made. */
  | 'NEWER_DATABASE'
  /** The manifest is not what was written, or says what cannot be. */
  | 'MANIFEST'
  /** The manifest carries no signature, or one of something else. */
  | 'FORGED'
  /** Parts that are not as they were, not there, too many, or not in their order. */
  | 'PART_CHANGED'
  | 'PART_MISSING'
  | 'PART_ADDED'
  | 'PARTS_OUT_OF_ORDER'
  /** Of another house than the one it is compared with. */
  | 'ANOTHER_HOUSE'
  /** The audit trail in it does not end where the manifest, or the house, says. */
  | 'AUDIT_HEAD'
  /** Not the file that this house wrote down when it made it. */
  | 'NOT_AS_RECORDED'
  /** Its tables do not fit those that its own migrations make. */
  | 'TABLES'
  /** What came out of the database again is not what went in. */
  | 'ROWS'
  /** Rows that do not fit together. */
  | 'CONSTRAINT'
  /** The place it should go to holds something. */
  | 'PLACE_TAKEN';

export const FAULTS_IN_WORDS: Readonly<Record<BackupFault, string>> = {
  NOT_A_BACKUP: 'this is not a backup of Bandeng, or its beginning is damaged',
  CUT: 'the backup ends too early: it was cut, or never finished',
  DAMAGED: 'the backup is damaged: bytes of it were changed',
  KEY_NEEDED: 'the backup is encrypted: name the file with its key in BACKUP_KEY_FILE',
  WRONG_KEY: 'the backup is encrypted with another key than the one in BACKUP_KEY_FILE',
  NOT_ENCRYPTED: 'a key is set (BACKUP_KEY_FILE), and this backup is not encrypted: it was put in the place of one',
  NEWER_FORMAT: 'a newer Bandeng wrote this backup in a form that this version does not know: use that version',
  NEWER_DATABASE: 'the backup is of a newer Bandeng: use that version or a later one',
  MANIFEST: 'the list of contents was changed or cannot be read',
  FORGED: 'the list of contents is not signed with the key of this house (audit.key)',
  PART_CHANGED: 'a part was changed or swapped',
  PART_MISSING: 'a part is missing',
  PART_ADDED: 'a part is there twice, or does not belong there',
  PARTS_OUT_OF_ORDER: 'the parts are not in their order',
  ANOTHER_HOUSE: 'the backup is of another house: say --another-house if that is meant',
  AUDIT_HEAD: 'the audit trail does not end where it should',
  NOT_AS_RECORDED: 'the file is not the one that this house wrote',
  TABLES: 'its tables do not fit those of its version',
  ROWS: 'what was restored is not what was backed up',
  CONSTRAINT: 'rows do not fit together',
  PLACE_TAKEN: 'there is something in the place already, and nothing of it was touched',
};

/** Said in one line to the person who asked; nothing was touched. */
export class BackupRefused extends Error {
  readonly fault: BackupFault;
  readonly detail: string;

  constructor(fault: BackupFault, detail = '', options?: ErrorOptions) {
    super(`${FAULTS_IN_WORDS[fault]}${detail ? ` (${detail})` : ''}`, options);
    this.name = 'BackupRefused';
    this.fault = fault;
    this.detail = detail;
  }
}
