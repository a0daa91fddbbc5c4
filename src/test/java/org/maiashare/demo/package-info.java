@NullMarked
package org.maiashare.demo;

import org.jspecify.annotations.NullMarked;
