package chengbao.submission.domain;

/// A person by id and name, as kept beside what that person did.
public record Person(PersonId id, String name) {}
