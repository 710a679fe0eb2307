package chengbao.architecture.canary.sound;

import chengbao.architecture.canary.sound.domain.Report;
import jakarta.transaction.Transactional;

public class SubmitReport {
  @Transactional
  public Report submit(Report report) {
    return report;
  }
}
