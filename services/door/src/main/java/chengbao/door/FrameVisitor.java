package chengbao.door;

import chengbao.look.Visitor;
import chengbao.look.Written;
import io.quarkus.arc.Arc;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Tells the page frame who looks at it.
@ApplicationScoped
class FrameVisitor implements Visitor {
  private final Instance<SignedIn> signedIn;
  private final Instance<Language> language;
  private final Instance<RoutingContext> request;
  private final boolean demonstration;
  private final Clock clock;
  private final Instance<UnreadNotices> unread;
  private final String submission;

  FrameVisitor(
      Instance<SignedIn> signedIn,
      Instance<Language> language,
      Instance<RoutingContext> request,
      @ConfigProperty(name = "chengbao.demonstration-clock") Optional<String> demonstrationClock,
      @ConfigProperty(name = "chengbao.address.submission") String submission,
      Instance<UnreadNotices> unread,
      Clock clock) {
    this.signedIn = signedIn;
    this.language = language;
    this.request = request;
    this.demonstration = demonstrationClock.isPresent();
    this.clock = clock;
    this.unread = unread;
    this.submission = submission;
  }

  @Override
  public String language() {
    return inRequest() ? language.get().tag() : Language.named(null).toLanguageTag();
  }

  @Override
  public String place() {
    return inRequest() && request.get().request().method().name().equals("GET")
        ? request.get().request().uri()
        : "/";
  }

  @Override
  public @Nullable String name() {
    return isAnyone() ? signedIn.get().name() : null;
  }

  @Override
  public @Nullable Seat seat() {
    return isAnyone() && !signedIn.get().held().isEmpty()
        ? seat(signedIn.get().officer().appointment())
        : null;
  }

  @Override
  public List<Seat> seats() {
    return isAnyone() ? signedIn.get().held().stream().map(FrameVisitor::seat).toList() : List.of();
  }

  @Override
  public @Nullable String demonstrationTime() {
    return demonstration ? Written.minute(clock.instant()) : null;
  }

  /// Notices belong to submission, for all three services; the others lead there.
  @Override
  public @Nullable Inbox inbox() {
    if (!isAnyone()) {
      return null;
    }
    return unread.isResolvable()
        ? new Inbox("/notices", unread.get().of(signedIn.get().person()))
        : new Inbox(submission + "/notices", 0);
  }

  private boolean isAnyone() {
    return inRequest() && signedIn.get().isAnyone();
  }

  private static boolean inRequest() {
    return Arc.container().requestContext().isActive();
  }

  private static Seat seat(HeldAppointment appointment) {
    String unit = appointment.unitName();
    return new Seat(appointment.id(), unit == null ? "" : unit, appointment.shownPosition());
  }
}
