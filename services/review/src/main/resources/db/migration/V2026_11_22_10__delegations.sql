-- Whose work is done under an appointment by delegation.
alter table appointments add column for_person uuid;
alter table appointments add column for_name text;
alter table appointments add constraint appointments_name_both check ((for_person is null) = (for_name is null));
