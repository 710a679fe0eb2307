/// Where people sign in: Keycloak's administration, as far as it reaches officers, and the work in
/// the background that keeps their accounts.
@NullMarked
package chengbao.submission.accounts;

import org.jspecify.annotations.NullMarked;
