package chengbao.submission.web;

import chengbao.door.SignedIn;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.UnitKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// What the navigation of every page shows this officer.
@Named("bar")
@RequestScoped
public class Bar {
  private final SignedIn signedIn;
  private final String review;
  private final String portal;

  Bar(
      SignedIn signedIn,
      @ConfigProperty(name = "chengbao.address.review") String review,
      @ConfigProperty(name = "chengbao.address.portal") String portal) {
    this.signedIn = signedIn;
    this.review = review;
    this.portal = portal;
  }

  public boolean reviewer() {
    return has(OfficerFunction.REVIEWER);
  }

  /// Whether the officer keeps the register of the district.
  public boolean registrar() {
    return oversees() && has(OfficerFunction.ADMINISTRATOR);
  }

  public boolean operator() {
    return has(OfficerFunction.OPERATOR);
  }

  /// Whether the officer works in an office that follows rounds.
  public boolean oversees() {
    return signedIn.isAnyone()
        && !signedIn.held().isEmpty()
        && UnitKind.OVERSIGHT_OFFICE.code().equals(signedIn.officer().appointment().unitKind());
  }

  public String review() {
    return review;
  }

  public String portal() {
    return portal;
  }

  public boolean has(OfficerFunction function) {
    return signedIn.isAnyone()
        && !signedIn.held().isEmpty()
        && signedIn.officer().has(function.code());
  }
}
