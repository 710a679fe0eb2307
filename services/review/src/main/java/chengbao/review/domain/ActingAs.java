package chengbao.review.domain;

/// Whoever asks, and the appointment they say they work under. Both are claims of the door until
/// [Officer#reviewing] has compared them with what we know.
public record ActingAs(PersonId person, AppointmentId appointment) {}
