/** The harmless text that every virus scanner calls a virus (eicar.org). In pieces: a scanner on a developer's computer looks at our sources too. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-', 'ANTIVIRUS-TEST-FILE!', '$H+H*'].join('');
