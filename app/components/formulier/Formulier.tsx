import { FormProvider, useForm } from '@conform-to/react';
import { Form } from '@remix-run/react';
import { useRef, type ReactNode, type RefObject } from 'react';
import { FormulierBronProvider } from './context';
import { FoutSamenvatting } from './FoutSamenvatting';
import { useAfgerond } from './useAfgerond';
import { useAntwoord } from './useAntwoord';
import { VerborgenVelden } from './VerborgenVelden';

type Groepswaarde = Readonly<Record<string, string | null>>;
export type Beginwaarde = string | number | boolean | null | undefined | readonly string[] | Groepswaarde | readonly Groepswaarde[];

type Props = {
  /** Names this form among others on the page; also its id. */
  naam: string;
  /** Translation prefix of its fields, for instance `toestemming.velden`. */
  teksten: string;
  /** What the fields start with; days as text (2026-03-01). */
  standaard?: Record<string, Beginwaarde>;
  actie?: string;
  /** Needed as soon as there is a file field. */
  bestanden?: boolean;
  breed?: boolean;
  children: ReactNode;
};

/**
 * Every form that changes something: hidden token and id, error summary, what was typed kept. Works without JavaScript. Where one stays on the page after
 * what was done, it begins anew, as it does without JavaScript.
 */
export function Formulier(props: Props) {
  const vorm = useRef<HTMLFormElement>(null);
  const { keer, schoon } = useAfgerond(props.naam, vorm);
  return <Invulling key={schoon} keer={keer} vorm={vorm} {...props} />;
}

type Invulprops = Props & { keer: number; vorm: RefObject<HTMLFormElement> };

function Invulling({ naam, teksten, standaard, actie, bestanden, breed, children, keer, vorm }: Invulprops) {
  const { antwoord, bezig } = useAntwoord(naam);
  const [form] = useForm<Record<string, Beginwaarde>>({ id: naam, lastResult: antwoord, defaultValue: standaard });
  return (
    <FormProvider context={form.context}>
      <FormulierBronProvider value={{ teksten, bezig }}>
        <Form
          ref={vorm}
          id={form.id}
          method="post"
          action={actie}
          encType={bestanden ? 'multipart/form-data' : undefined}
          className={breed ? 'tk-formulier tk-formulier--breed' : 'tk-formulier'}
          noValidate
        >
          <VerborgenVelden key={keer} formulier={naam} />
          <FoutSamenvatting antwoord={antwoord} />
          {children}
        </Form>
      </FormulierBronProvider>
    </FormProvider>
  );
}
