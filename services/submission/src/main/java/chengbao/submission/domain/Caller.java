package chengbao.submission.domain;

import org.jspecify.annotations.Nullable;

/// Who asks, as the door knows: a person and the appointment chosen, if one was.
///
/// The verb looks the appointment up itself, so that a removal acts at once.
public record Caller(PersonId person, @Nullable AppointmentId appointment) {}
