package chengbao.review;

import chengbao.calendar.WorkingDays;
import chengbao.ledger.acts.Verb;
import chengbao.manuscript.Manuscript;
import chengbao.review.ReadComments.OnCase;
import chengbao.review.domain.ActingAs;
import chengbao.review.domain.CaseFile;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.ReasonCode;
import chengbao.review.domain.ReasonCodes;
import chengbao.review.domain.comment.OpinionLetter;
import chengbao.review.domain.comment.Placed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/// Makes the letter of comments (生成审核意见) as the reader may send it.
@ApplicationScoped
@Verb
public class WriteOpinion {
  private final ReadComments readComments;
  private final ReasonCodes reasonCodes;
  private final Clock clock;

  WriteOpinion(ReadComments readComments, ReasonCodes reasonCodes, Clock clock) {
    this.readComments = readComments;
    this.reasonCodes = reasonCodes;
    this.clock = clock;
  }

  /// @param empty no comment stands
  public record Letter(CaseFile file, Manuscript text, boolean empty) {}

  @Transactional
  public Letter write(ActingAs who, CaseId id) {
    Instant now = clock.instant();
    OnCase onCase = readComments.read(who, id);
    CaseFile file = onCase.desk().found().file();
    List<Placed> standing = OpinionLetter.worthWriting(onCase.placed());
    Manuscript text =
        OpinionLetter.of(
            file,
            onCase.desk().reader().office(),
            standing,
            reasonCodes.inForce(now).stream()
                .collect(Collectors.toMap(ReasonCode::code, ReasonCode::chineseName)),
            WorkingDays.day(now));
    return new Letter(file, text, standing.isEmpty());
  }
}
