-- The oldest program that works on a database with this migration; none: only programs that know it (decision 221).
alter table migration add column fits_from text;
