package chengbao.review.messaging;

import chengbao.contracts.EventJson;
import chengbao.contracts.EventTypes;
import chengbao.contracts.RecallRequested;
import chengbao.contracts.ReportSubmitted;
import chengbao.contracts.Topics;
import chengbao.ledger.envelope.EventType;
import chengbao.ledger.envelope.IncomingEvent;
import chengbao.ledger.inbox.Handler;
import chengbao.ledger.inbox.Inbox;
import chengbao.review.AnswerRecall;
import chengbao.review.OpenCase;
import chengbao.review.ReopenCase;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.Cause;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Hears that a version was submitted: the first opens the case, a later one reopens it; and that a
/// unit asks for one back. What goes on in a unit before that is none of review's business and is
/// skipped.
@ApplicationScoped
class SubmissionListener implements Handler {
  private static final EventType SUBMITTED = EventType.of(EventTypes.of(ReportSubmitted.class));
  private static final EventType RECALL = EventType.of(EventTypes.of(RecallRequested.class));

  private final Inbox inbox;
  private final OpenCase openCase;
  private final ReopenCase reopenCase;
  private final AnswerRecall answerRecall;

  SubmissionListener(
      Inbox inbox, OpenCase openCase, ReopenCase reopenCase, AnswerRecall answerRecall) {
    this.inbox = inbox;
    this.openCase = openCase;
    this.reopenCase = reopenCase;
    this.answerRecall = answerRecall;
  }

  @Override
  public String topic() {
    return Topics.SUBMISSION_MOVES;
  }

  @Override
  public Set<EventType> knows() {
    return Set.of(SUBMITTED, RECALL);
  }

  @Override
  public void apply(IncomingEvent event) throws IOException {
    if (event.envelope().type().equals(RECALL)) {
      RecallRequested recall = EventJson.read(event.data(), RecallRequested.class);
      answerRecall.answer(
          CaseId.of(recall.report()),
          recall.reportVersion(),
          recall.reason(),
          Heard.cause(event.envelope().id(), recall.actor()));
      return;
    }
    ReportSubmitted submitted = EventJson.read(event.data(), ReportSubmitted.class);
    Cause cause = Heard.cause(event.envelope().id(), submitted.actor());
    if (submitted.reportVersion() == 1) {
      openCase.open(Heard.subject(submitted), Heard.version(submitted), cause);
    } else {
      reopenCase.reopen(Heard.subject(submitted).id(), Heard.version(submitted), cause);
    }
  }

  @Incoming(Topics.SUBMISSION_MOVES)
  @Blocking
  void receive(ConsumerRecord<String, byte[]> received) {
    inbox.receive(received, this);
  }
}
