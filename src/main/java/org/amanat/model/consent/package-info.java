/**
 * What a narrator agreed to, and the gate: the one place that can clear a story for use. Modelled on ISO/IEC TS
 * 27560:2023 (consent records) and the W3C Data Privacy Vocabulary 2.0. Whatever is absent, unknown, ended or odd means
 * no.
 */
@NullMarked
package org.amanat.model.consent;

import org.jspecify.annotations.NullMarked;
