-- Where the mail of somebody invited goes from the day on which they are an officer.
alter table invitation add column mail text;
