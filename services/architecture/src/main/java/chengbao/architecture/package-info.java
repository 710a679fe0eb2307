/// The shape of a service, as rules that its one-line test runs.
///
/// The rules are allow-lists: what is not named is not allowed. Each has a canary in this module's
/// tests, a little service that breaks just this rule and must be caught.
@NullMarked
package chengbao.architecture;

import org.jspecify.annotations.NullMarked;
