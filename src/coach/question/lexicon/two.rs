//! Words at which a second question begins.

/// Joins two questions.
pub(in crate::coach::question) const JOINS: &str = "
and|und|et|y|e|plus|also|sowie|ainsi que|and also|und auch|et aussi|y tambien|e anche|e tambem|then|and then|und dann|et puis|y luego|e poi|e depois
";
/// What a question begins with: a word that asks, or a verb in front of somebody.
pub(in crate::coach::question) const BEGINS: &str = "
what|whats|which|where|wheres|who|whos|how|when|why|whose|am i|was i|do i|did i|have i|can i|could i|should i|is qperson|does qperson|did qperson|is my|are my|was my|is the|is he|is she|does he|does she|is it|was it|are we
show me|show|compare|tell me|give me|explain
was|wo|warum|wieso|weshalb|wer|wann|welche*|wie|wieviel*|woran|bin ich|war ich|bremse ich|brems ich|fahre ich|fahr ich|habe ich|hab ich|soll ich|muss ich|kann ich|verliere ich|verlier ich|ist qperson|ist meine|ist mein|bremst qperson|gehe ich|geh ich|schalte ich
zeig mir|zeig|vergleiche|vergleich|gib mir|sag mir|erklar*
quel|quelle|quels|quelles|ou|pourquoi|pk|qui|quand|comment|combien|est ce|suis je|ai je|dois je|puis je|qu est ce|a quelle|a combien|c est quoi|montre*|compare*|donne*|dis moi|explique*
que|donde|por que|porque|cual*|como|cuando|cuanto*|cuanta*|quien|soy|estoy|freno|pierdo|debo|puedo|a que|en que|a cuanto|es qperson|muestra*|compara*|dame|dime|explica*|ensena*
che|cosa|dove|perche|quale|quali|quando|quanto|quanti|quanta|chi|sono|sto|freno|perdo|devo|posso|a che|in che|con che|di quanto|mostra*|confronta*|dammi|dimmi|spiega*
o que|onde|por que|qual|quais|quando|quanto|quanta|quantas|quem|estou|to|sou|freio|perco|devo|posso|a que|em que|mostre*|mostra*|compare*|me mostra|me diz|me da|me diga|explica*|explique
";
/// What is asked without a verb that asks, only where a mark ended the question before.
pub(in crate::coach::question) const ALONE: &str = "where|why|when|how|who|what|wo|warum|wieso|wann|wie|wer|was|ou|pourquoi|quand|comment|qui|quoi|donde|por que|cuando|como|quien|que|dove|perche|quando|come|chi|cosa|onde|quem";
