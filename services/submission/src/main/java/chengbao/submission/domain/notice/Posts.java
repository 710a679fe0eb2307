package chengbao.submission.domain.notice;

import chengbao.submission.domain.AppointmentId;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.Person;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.UnitId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who holds which function where at a moment, delegates among them, asked for many units at once.
public interface Posts {
  /// @param onBehalfOf whose work is done, for a delegate
  record Post(
      PersonId person, AppointmentId appointment, UnitId unit, @Nullable Person onBehalfOf) {

    public boolean isOrActsFor(PersonId other) {
      return person.equals(other) || (onBehalfOf != null && onBehalfOf.id().equals(other));
    }
  }

  List<Post> holding(Collection<UnitId> units, OfficerFunction function, Instant now);
}
