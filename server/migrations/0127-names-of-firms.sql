-- Names of firms and houses are read anew for what is there already.
update search_entry set record_version = -1 where fingerprint is not null;
