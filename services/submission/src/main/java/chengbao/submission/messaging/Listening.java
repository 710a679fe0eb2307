package chengbao.submission.messaging;

import chengbao.contracts.Actor;
import chengbao.contracts.Event;
import chengbao.contracts.EventJson;
import chengbao.contracts.EventTypes;
import chengbao.ledger.acts.Doer;
import chengbao.ledger.envelope.EventType;
import chengbao.ledger.envelope.IncomingEvent;
import chengbao.submission.Heard;
import chengbao.submission.domain.Officer.Behalf;
import chengbao.submission.domain.Person;
import chengbao.submission.domain.PersonId;
import java.io.IOException;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What both listeners do with an event before they know what it says.
final class Listening {
  private Listening() {}

  static Set<EventType> types(Collection<Class<? extends Event>> events) {
    return events.stream()
        .map(EventTypes::of)
        .map(EventType::of)
        .collect(Collectors.toUnmodifiableSet());
  }

  static <E extends Event> E read(IncomingEvent event, Class<E> family) throws IOException {
    var type = event.envelope().type().toString();
    var known = EventTypes.named(type).orElseThrow(() -> new IOException("no event " + type));
    return EventJson.read(event.data(), known.asSubclass(family));
  }

  /// @param system who is said to have done what no person did
  static Heard heard(IncomingEvent event, @Nullable Actor actor, String system) {
    return new Heard(event.envelope().id(), actor == null ? doer(system) : doer(actor));
  }

  static @Nullable Person person(@Nullable Actor actor) {
    return actor == null
        ? null
        : new Person(PersonId.of(actor.person()), Behalf.shown(actor.name(), actor.forName()));
  }

  static Person someone(@Nullable Actor actor) throws IOException {
    var person = person(actor);
    if (person == null) {
      throw new IOException("nobody is said to have done it");
    }
    return person;
  }

  private static Doer doer(String system) {
    return new Doer(system, system, null, null, null, null, null);
  }

  private static Doer doer(Actor actor) {
    return new Doer(
        actor.person(),
        actor.name(),
        actor.appointment(),
        actor.unit(),
        actor.unitName(),
        actor.forPerson(),
        actor.forName());
  }
}
