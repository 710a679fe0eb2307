/// Who is at the door of a service, and how it answers them: the token becomes a [SignedIn] officer
/// who works under one of their appointments; a refusal becomes a page or a problem document.
///
/// Whose reports an officer may touch is not decided here but in each service's domain.
@NullMarked
package chengbao.door;

import org.jspecify.annotations.NullMarked;
