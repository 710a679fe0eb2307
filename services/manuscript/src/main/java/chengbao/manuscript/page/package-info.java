/// A report as the pages of an official document: 22 lines of 28 characters, as GB/T 9704 asks.
@NullMarked
package chengbao.manuscript.page;

import org.jspecify.annotations.NullMarked;
