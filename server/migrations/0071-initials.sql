-- What was indexed before is read again, by and by, so that it is found by the first letters of its pinyin as well.
update search_entry set record_version = record_version - 1;
