package chengbao.architecture.canary.sound;

import chengbao.architecture.canary.sound.domain.Report;
import chengbao.ledger.acts.Verb;
import jakarta.transaction.Transactional;

@Verb
public class SubmitReport {
  @Transactional
  public Report submit(Report report) {
    return report;
  }
}
