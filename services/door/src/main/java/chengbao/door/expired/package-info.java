/// What becomes of a form that comes after the login has expired: it is kept, and shown again after
/// the sign-in.
@NullMarked
package chengbao.door.expired;

import org.jspecify.annotations.NullMarked;
