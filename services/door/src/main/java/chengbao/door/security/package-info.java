/// What stands between the network and a service: roles from the token, headers, the check for a
/// demonstration realm.
@NullMarked
package chengbao.door.security;

import org.jspecify.annotations.NullMarked;
