package chengbao.review.domain;

import java.util.UUID;

/// The event of another service that led to a move here, and the officer who was behind it.
public record Cause(
    UUID event,
    PersonId person,
    String name,
    AppointmentId appointment,
    UnitId unit,
    String unitName) {}
