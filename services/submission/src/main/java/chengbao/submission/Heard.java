package chengbao.submission;

import chengbao.ledger.acts.Doer;
import java.util.UUID;

/// From which event a fact was heard, and who did what it tells.
public record Heard(UUID event, Doer doer) {}
