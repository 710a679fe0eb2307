package chengbao.architecture.canary.unmeasured;

import jakarta.transaction.Transactional;

public class SubmitReport {
  @Transactional
  public void submit() {}
}
