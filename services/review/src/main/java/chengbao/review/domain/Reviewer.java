package chengbao.review.domain;

/// An officer whose appointment as reviewer at this office holds now. Only [Officer#reviewing]
/// should make one outside tests.
public record Reviewer(PersonId person, String name, AppointmentId appointment, UnitId office) {}
