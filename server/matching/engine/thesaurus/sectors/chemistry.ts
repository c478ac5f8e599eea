/** Chemistry: plastics, rubber, composites, paints, adhesives, detergents, chemicals, catalysts, nanomaterials. */
export const chemistry = `
pvc-plastic < plastic = nhựa pvc; bột pvc; hạt nhựa pvc; màng pvc; da simili | polyvinyl chloride; pvc compound; plasticised pvc; upvc
polyethylene-plastic < plastic = nhựa pe; hạt nhựa pe; nhựa hdpe; nhựa ldpe; màng pe | hdpe; ldpe; lldpe; high-density polyethylene
polypropylene-plastic < plastic = nhựa pp; hạt nhựa pp; bao pp; màng bopp; bao dệt pp | bopp; polypropylene resin; woven pp bag
styrene-plastic < plastic = nhựa abs; nhựa ps; hạt nhựa abs; polystyren | polystyrene; abs plastic; styrene; hips plastic
engineering-plastic < plastic = nhựa kỹ thuật; polyamit; nhựa pa6; nhựa pom; polycacbonat; nhựa pc; nhựa chịu nhiệt | engineering plastic;
  polyamide; nylon 6; polycarbonate; polyoxymethylene; peek
acrylic-plastic < plastic = nhựa mica; tấm mica; nhựa acrylic; nhựa pmma | pmma; acrylic sheet; plexiglass; polymethyl methacrylate
fluoropolymer < plastic = teflon; nhựa ptfe; chống dính teflon; màng ptfe | ptfe; fluoropolymer; pvdf; polytetrafluoroethylene
epoxy-resin = nhựa epoxy; keo epoxy; epoxy hai thành phần; chất đóng rắn epoxy | epoxy resin; epoxide; epoxy hardener; curing agent
polyester-resin < composite = nhựa polyester; polyeste không no; nhựa upe; nhựa vinylester | unsaturated polyester; vinyl ester resin;
  gelcoat
polyurethane = nhựa pu; polyuretan; mút pu; keo pu; xốp polyuretan | polyurethane; isocyanate; polyol
phenolic-resin = nhựa phenolic; nhựa phenol formaldehyt; bakelit; nhựa melamin; nhựa ure formaldehyt | phenolic resin;
  phenol-formaldehyde; bakelite; urea-formaldehyde; melamine resin
silicone = cao su silicon; cao su silicone; nhựa silicon; dầu silicon; khuôn silicon | silicone rubber; silicone oil;
  polydimethylsiloxane; silicone resin
water-soluble-polymer = polyvinyl ancol; nhựa pva; màng tan trong nước | polyvinyl alcohol; water-soluble polymer; water-soluble film
conductive-polymer = polyme dẫn điện; polyme dẫn; mực dẫn điện | conductive polymer; polyaniline; polypyrrole; conductive ink
polyhydroxyalkanoate < bioplastic = nhựa pha; nhựa phb; nhựa vi sinh | polyhydroxyalkanoate; polyhydroxybutyrate; phb
starch-plastic < bioplastic, starch = nhựa tinh bột; hạt nhựa phân hủy; nhựa từ sắn; nhựa từ bã mía; túi phân hủy; túi tự hủy |
  thermoplastic starch; starch-based plastic; pbat; compostable bag; polylactic acid
masterbatch < plastic = hạt màu; hạt phụ gia nhựa; hạt độn; chất độn nhựa; hạt taical; hạt nhựa màu | colour masterbatch; filler
  masterbatch; masterbatch; plastic filler
plastic-additive < plastic = phụ gia nhựa; chất hóa dẻo; chất ổn định nhựa; phụ gia chống uv; phụ gia trợ gia công | plasticiser;
  plasticizer; plastic additive; uv stabiliser; heat stabiliser; compatibiliser
plastic-ageing < plastic = lão hóa nhựa; nhựa giòn; nhựa bị giòn gãy; nhựa ố vàng; lão hóa polyme; nhựa giòn nắng; bạc màu nhựa | polymer
  ageing; plastic embrittlement; weathering resistance; plastic yellowing
plastic-moulding-defect < injection-moulding = nhựa cong vênh; sản phẩm nhựa cong; ba via; bavia nhựa; vết lõm nhựa; thiếu liệu; đường hàn
  nhựa; cháy nhựa; vết bạc | warpage; sink mark; short shot; weld line; silver streak; moulding defect
plastic-extrusion < plastic, screw-extruder = máy đùn nhựa; đùn ống nhựa; đùn profile; máy đùn hai trục vít; chỉ nhựa | plastic extruder;
  profile extrusion; extruder screw
film-blowing < plastic = thổi màng; màng nhựa; máy thổi màng; màng căng; màng quấn pallet; màng bị rách | film blowing; blown film;
  plastic film; shrink film
thermoforming < plastic = định hình nhiệt; hút nổi; khay nhựa; hút định hình; vỉ nhựa | thermoforming; vacuum forming; blister tray;
  plastic tray
rotational-moulding < plastic = đúc xoay; đúc quay nhựa; bồn nhựa | rotational moulding; rotomoulding; plastic tank
plastic-compounding < plastic = phối trộn nhựa; tạo hạt nhựa; hạt nhựa compound; máy tạo hạt nhựa | plastic compounding; plastic
  pelletising; polymer blend
plastic-reprocessing < plastic-waste = băm nhựa; nghiền nhựa; rửa nhựa phế liệu; hạt nhựa tái sinh; nhựa tái sinh; phân loại nhựa; nhựa
  lẫn tạp | plastic shredder; plastic washing line; regranulate; recycled pellet; rpet; plastic sorting
plastic-crate < plastic = pallet nhựa; sóng nhựa; thùng nhựa; rổ nhựa; két nhựa; can nhựa | plastic pallet; plastic crate; plastic drum;
  jerrycan
3d-printing-filament < 3d-printing, plastic = sợi nhựa in 3d; nhựa in 3d; sợi in 3d | 3d printing filament; photopolymer resin; pla
  filament
wood-plastic-composite < composite = gỗ nhựa; tấm gỗ nhựa; sàn gỗ nhựa; gỗ nhựa ngoài trời; ván nhựa gỗ | wood-plastic composite; wpc;
  decking board
biocomposite < composite, natural-fibre = composite sợi tự nhiên; composite sợi tre; composite xơ dừa; composite vỏ trấu; vật liệu trấu
  nhựa; composite sợi dừa | natural fibre composite; biocomposite; rice husk composite; bamboo fibre composite; jute composite
carbon-composite < composite = nhựa cốt sợi carbon; vật liệu cfrp; composite sợi carbon; vải carbon | cfrp; carbon fibre reinforced
  polymer; prepreg; carbon fabric; aramid; kevlar
glass-composite < composite = nhựa cốt sợi thủy tinh; vật liệu frp; cano composite; bọc composite | gfrp; fibre-reinforced plastic; frp
  tank; composite boat; glass-fibre reinforced plastic
composite-process < composite = trải tay composite; đắp composite; hút chân không composite; quấn sợi; đùn kéo; ép nóng composite; tách
  lớp composite | hand lay-up; vacuum infusion; filament winding; pultrusion; resin transfer moulding; composite delamination
rubber-compounding < rubber = cán luyện cao su; sơ luyện; hỗn luyện; máy cán cao su; phối liệu cao su; phụ gia cao su; đơn pha chế cao su
  | rubber compounding; rubber mixing; mastication; two-roll mill; internal mixer; rubber formulation
raw-rubber < rubber-tree = mủ cốm; mủ tờ; cao su svr; mủ tạp; mủ đông; mủ skim; mủ tờ xông khói; cao su sơ chế; mủ chén | technically
  specified rubber; block rubber; ribbed smoked sheet; cup lump; field latex; skim latex
latex-processing < rubber-tree = đông mủ; chống đông mủ; bảo quản mủ; ly tâm mủ; mủ ly tâm; mủ cao su bị đông; đánh đông mủ | latex
  coagulation; latex preservation; centrifuged latex; low-ammonia latex; latex concentrate
latex-product < rubber = nệm cao su; đệm cao su non | latex mattress; dipped latex product
carbon-black < rubber = than đen; muội than; bột than đen; muội than tái chế | carbon black; recovered carbon black; black filler
vulcanising-agent < rubber = chất xúc tiến lưu hóa; chất lưu hóa; lưu hóa cao su; phòng lão cao su; chất phòng lão | vulcanisation
  accelerator; rubber accelerator; rubber antioxidant; sulphur curing; antiozonant
synthetic-rubber-types < rubber = cao su nbr; cao su epdm; cao su sbr; cao su nitril; cao su butadien; cao su cr | nitrile rubber; epdm;
  styrene-butadiene rubber; neoprene; chloroprene; butyl rubber
rubber-part < rubber = đệm cao su; ống cao su; phớt cao su; cao su chịu dầu; con lăn cao su; gối đỡ cao su | rubber hose; rubber bushing;
  oil-resistant rubber; rubber roller
rubber-ageing < rubber = cao su lão hóa; cao su nứt; cao su chảy nhựa; cao su chai cứng; cao su bị dính; cao su mục; cao su phun sương |
  rubber ageing; rubber cracking; ozone cracking; vulcanisate reversion; rubber bloom
tyre-making < rubber = sản xuất lốp; săm lốp; ruột xe; đắp lốp; lốp đắp; lốp ô tô; lốp mòn; vỏ lốp | tyre manufacturing; tire; tyre; tyre
  retreading; inner tube; tread compound
reclaimed-rubber < rubber, waste-tyre = cao su tái sinh; bột cao su; khử lưu hóa; cao su phế liệu; nghiền lốp; dầu lốp | reclaimed rubber;
  devulcanisation; rubber powder; tyre pyrolysis oil; tyre shredding
thermoplastic-elastomer < plastic, rubber = nhựa đàn hồi; cao su nhiệt dẻo; nhựa tpu; nhựa tpe | thermoplastic elastomer; tpu; tpe;
  thermoplastic polyurethane
flexible-foam = mút xốp; xốp eva; mút pu dẻo; nệm mút; mousse xốp; tấm xốp lót; mút trải | eva foam; flexible foam; foam sheet; mattress
  foam; memory foam
paint-manufacture < paint-coating = sản xuất sơn; nhựa alkyd; chất tạo màng; nhũ tương acrylic; phân tán bột màu; sơn bị lắng; sơn vón
  cục; sơn tách lớp | alkyd resin; acrylic emulsion; paint binder; paint formulation; pigment dispersion; film former; paint settling
waterborne-paint < paint-coating = sơn gốc nước; sơn hệ nước; sơn không dung môi; sơn không mùi; sơn ít voc; sơn thân thiện môi trường |
  waterborne coating; water-based paint; low-voc paint; solvent-free coating
uv-curing < paint-coating = sơn uv; mực uv; đóng rắn uv; sấy uv; keo uv | uv-curable coating; uv curing; uv ink; radiation curing; uv
  adhesive
powder-paint < paint-coating = bột sơn; sơn bột; bột sơn tĩnh điện; dây chuyền sơn tĩnh điện; súng phun tĩnh điện; buồng sơn tĩnh điện |
  powder paint; powder coating line; electrostatic spraying
paint-surface-defect < paint-coating = mặt sơn vỏ cam; sơn vỏ cam; sơn bị chảy; chảy sơn; mắt cá sơn; sơn loang màu; sơn nhăn; lỗ kim sơn;
  bụi bám mặt sơn; sơn không đều màu | orange peel; paint sagging; pinhole; fish eye defect; paint wrinkling; dirt in paint; uneven
  coating
electrocoat < paint-coating = sơn điện ly; sơn điện di; sơn nhúng; sơn ed | electrodeposition coating; e-coat; electrophoretic coating
anticorrosive-paint < paint-coating, corrosion = sơn chống gỉ; sơn chống rỉ; sơn giàu kẽm; sơn chống ăn mòn; sơn kết cấu thép; sơn lót
  epoxy; sơn công nghiệp | anticorrosive paint; zinc-rich primer; protective coating; epoxy primer; anti-corrosion coating
surface-pretreatment = phốt phát hóa; phosphat hóa; tẩy gỉ; tẩy rỉ; phun cát; phun bi; làm sạch bề mặt kim loại; bắn cát; bắn bi; xử lý
  trước sơn | phosphating; surface pretreatment; sandblasting; shot blasting; rust removal; conversion coating; surface preparation;
  chromate-free
paint-remover < solvent = chất tẩy sơn; tẩy sơn; bóc sơn; tẩy sơn cũ bằng laser | paint stripper; paint remover; laser cleaning
pigment < paint-coating = bột màu; bột màu vô cơ; oxit sắt màu; bột oxit sắt; bột nhũ; bột màu gốm | inorganic pigment; iron oxide
  pigment; titanium dioxide pigment; ceramic pigment
superhydrophobic-coating < paint-coating = siêu kỵ nước; kỵ nước; phủ nano; lớp phủ tự làm sạch; chống bám nước; phủ nano chống bám bẩn;
  hiệu ứng lá sen | superhydrophobic; hydrophobic coating; self-cleaning coating; nano coating; water repellent
hard-coating < paint-coating = chống trầy xước; trầy xước; phủ cứng; chống mờ sương; phủ chống xước; phủ dlc | scratch resistance;
  anti-scratch; hard coating; anti-fog; diamond-like carbon
thin-film = màng mỏng; phún xạ; bốc bay chân không; mạ chân không; phủ pvd; lắng đọng hơi | thin film; sputtering; vapour deposition; pvd
  coating; cvd; vacuum coating; atomic layer deposition
sol-gel = sol gel; phương pháp sol-gel; thủy nhiệt; tổng hợp thủy nhiệt; đồng kết tủa | sol-gel; hydrothermal synthesis; co-precipitation;
  solvothermal
wood-adhesive < adhesive, wood = keo ghép gỗ; keo ván ép; keo uf; keo sữa; keo pvac; keo dán ván; keo không formaldehyde | wood adhesive;
  pvac glue; wood glue; formaldehyde-free adhesive; lignin adhesive
hot-melt-adhesive < adhesive = keo nóng chảy; keo nhiệt; keo nến; keo dán cạnh | hot-melt adhesive; hot melt; edge banding adhesive
adhesive-tape < adhesive = băng keo; băng dính; keo nhạy áp; decal; đề can; nhãn dán; tem dán | adhesive tape; pressure-sensitive
  adhesive; self-adhesive label; sticker
bio-adhesive < adhesive = keo sinh học; keo tinh bột; hồ tinh bột; keo dán carton; keo đạm đậu nành; dextrin | bio-based adhesive; starch
  glue; starch adhesive; soy adhesive; dextrin adhesive
instant-adhesive < adhesive = keo 502; keo dán sắt; keo dán nhanh; keo dán kim loại | cyanoacrylate; instant adhesive; structural
  adhesive; metal bonding
bond-failure < adhesive = bong keo; hở keo; keo không dính; bong mối dán; tách lớp; keo không khô; bám dính kém | adhesive failure;
  debonding; bond strength; poor adhesion; delamination; peel strength
soap-making < surfactant = xà bông; xà phòng bánh; xà phòng thủ công; xà phòng hóa; xà phòng thảo dược; xà bông cục | bar soap;
  saponification; handmade soap; herbal soap
household-cleaner < surfactant = bột giặt; viên giặt; nước xả vải; nước lau sàn; nước tẩy bồn cầu; nước lau kính | dishwashing liquid;
  laundry detergent; washing powder; fabric softener; floor cleaner; toilet cleaner
natural-detergent < surfactant = nước rửa chén sinh học; tẩy rửa sinh học; chất tẩy rửa thảo mộc; enzyme vỏ trái cây; nước rửa chén enzyme
  | natural detergent; eco-enzyme; enzyme detergent; plant-based cleaner
biosurfactant < surfactant = chất hoạt động bề mặt sinh học; chất hoạt hóa bề mặt sinh học | biosurfactant; rhamnolipid; sophorolipid;
  alkyl polyglucoside
bleach < chlorination = thuốc tẩy; nước gia-ven; natri hypoclorit; tẩy trắng quần áo; nước tẩy quần áo | bleach; laundry bleach; sodium
  hypochlorite solution
chlorine-dioxide < chlorination = clo dioxit; clo điôxit | chlorine dioxide
industrial-cleaner < surfactant = chất tẩy cáu cặn; chất tẩy dầu mỡ; tẩy rửa công nghiệp; tẩy cặn lò hơi; nước rửa xe; hóa chất tẩy rửa;
  vết dầu mỡ | industrial cleaner; degreaser; descaling agent; car wash shampoo; alkaline cleaner
wax-candle = sáp parafin; nến thơm; nến; sáp đánh bóng; sáp thực vật; đèn cầy; sáp đậu nành | paraffin wax; candle; polishing wax;
  vegetable wax; soy wax
sulphuric-acid < acid-alkali = axit sunfuric; axit sulfuric; h2so4; axit sunfuaric | sulfuric acid; sulphuric acid; oleum; contact process
hydrochloric-acid < acid-alkali = axit clohydric; axit clohiđric; axit hcl; hơi axit | hydrochloric acid; acid mist; acid fume
nitric-acid < acid-alkali = axit nitric; hno3; axit flohydric | nitric acid; hydrofluoric acid
phosphoric-acid < acid-alkali = axit photphoric; axit phosphoric; h3po4; axit trích ly | phosphoric acid; wet-process phosphoric acid;
  polyphosphoric acid
spent-acid < pickling-acid = thu hồi axit; kiềm thải; dung dịch tẩy thải | spent acid; pickling liquor; spent caustic
chlor-alkali < acid-alkali = xút clo; khí clo; clo lỏng; rò khí clo | chlor-alkali; chlorine gas; liquid chlorine; brine electrolysis
soda-ash < chemical = sô đa; natri cacbonat; na2co3; sô-đa; natri bicacbonat | soda ash; sodium carbonate; sodium bicarbonate; baking soda
sodium-silicate < chemical = thủy tinh lỏng; natri silicat; keo thủy tinh | sodium silicate; water glass
yellow-phosphorus < chemical = phốt pho vàng; photpho vàng; phốt pho đỏ; xỉ phốt pho | yellow phosphorus; white phosphorus; red
  phosphorus; phosphorus slag
phosphate-salt < chemical = dicanxi photphat; phụ gia dcp; natri tripolyphotphat | dicalcium phosphate; phosphate salt; sodium
  tripolyphosphate; monocalcium phosphate
metal-salt < chemical = sunfat đồng; kẽm sunfat; magie sunfat; muối kim loại | ferrous sulfate; zinc sulfate; magnesium sulfate; magnesium
  chloride
aromatic-hydrocarbon < solvent = benzen; hydrocacbon thơm; naphtalen; styren; hydrocacbon đa vòng | benzene; aromatic hydrocarbon; btex;
  naphthalene; polycyclic aromatic hydrocarbon
petrochemical < oil-gas = hóa dầu; lọc hóa dầu; propylen; nhà máy lọc dầu; naphta; hạt nhựa nguyên sinh | petrochemical; propylene;
  olefin; naphtha; steam cracker; virgin resin
methanol < chemical = metanol; cồn công nghiệp; rượu metylic; cồn metylic | methanol; methyl alcohol; industrial alcohol; dimethyl ether
glycerol < chemical = glyxerin; glycerin; glixerin; glixerol; glycerin thô | glycerol; glycerine; crude glycerol
oleochemical < chemical = axit béo; este axit béo; hóa chất từ dầu mỡ; cồn béo; axit stearic | fatty acid; oleochemical; fatty alcohol;
  methyl ester; stearic acid; fatty acid ester
biorefinery < chemical = hóa chất từ sinh khối; tinh lọc sinh học; nhà máy lọc sinh học; furfural; hóa chất sinh học | biorefinery;
  bio-based chemical; levulinic acid; platform chemical; hydroxymethylfurfural
green-solvent < solvent = dung môi xanh; dung môi sinh học; chất lỏng ion; dung môi eutectic sâu; dung môi thân thiện | green solvent;
  ionic liquid; deep eutectic solvent; bio-solvent
chelating-agent < edta = chất tạo phức; phức chelat; phức càng cua; vi lượng chelate | chelate; complexing agent
organic-acid < chemical = axit hữu cơ; axit citric; axit xitric; axit lactic; axit oxalic | organic acid; citric acid; lactic acid; oxalic
  acid
rosin-derivative < pine-resin-crop = tùng hương; colophan; dầu thông; chích nhựa thông; dẫn xuất nhựa thông | rosin ester; turpentine;
  pine resin; colophony; rosin derivative
tannin < chemical = tanin; chiết tanin; vỏ cây giàu tanin; tannin | tannin extract; condensed tannin; vegetable tannin
natural-gum < chemical = gôm thực vật; nhựa cánh kiến; gôm arabic; gôm xanthan | lac resin; gum arabic; xanthan gum; natural gum; damar
cellulose-derivative < lignin-cellulose = cacboxymetyl xenlulo; carboxymethyl cellulose; dẫn xuất xenlulo; xenlulo axetat; hpmc |
  cellulose derivative; cellulose acetate; hydroxypropyl methylcellulose; cellulose ether
nanocellulose-material < lignin-cellulose, nanomaterial = nano xenlulo; nanocellulose từ phụ phẩm; sợi nano xenlulo; tinh thể nano xenlulo
  | cellulose nanofibre; cellulose nanocrystal; microfibrillated cellulose; microcrystalline cellulose
lignin-product < lignin-cellulose = lignosulfonat; lignin kraft; thu hồi lignin; sản phẩm từ lignin | lignosulfonate; kraft lignin; lignin
  valorisation; organosolv
cardanol-resin < cashew-shell = nhựa từ dầu điều; nhựa cardanol; sơn từ dầu điều; vecni dầu điều | cardanol resin; phenalkamine; cnsl
  resin
antistatic = chống tĩnh điện; tĩnh điện; phóng tĩnh điện; nhiễm tĩnh điện; khử tĩnh điện; bám bụi tĩnh điện | antistatic; static
  electricity; electrostatic discharge; static eliminator; esd protection
rust-preventive < corrosion = nước tẩy gỉ; dung dịch tẩy gỉ; dầu chống gỉ; dầu bảo quản chống gỉ; giấy chống gỉ; màng chống gỉ; mỡ bảo
  quản | rust remover; rust preventive oil; vci film; volatile corrosion inhibitor; rust converter
biolubricant < lubricant = dầu nhờn sinh học; mỡ sinh học; dầu bôi trơn sinh học; dầu thủy lực sinh học | biolubricant; bio-grease;
  vegetable-oil lubricant
release-agent = chất chống dính khuôn; chất tách khuôn; dính khuôn; khó tháo khuôn; sản phẩm dính khuôn; xịt chống dính | mould release
  agent; release agent; mould sticking; demoulding
industrial-gas = khí công nghiệp; khí nitơ; khí oxy công nghiệp; tách khí; máy tạo khí nitơ; khí argon; nitơ lỏng | industrial gas;
  nitrogen generator; oxygen generator; air separation; pressure swing adsorption; argon; liquid nitrogen
graphene-oxide < nanomaterial = graphen; graphen oxit; graphene oxit; tấm nano graphen | graphene oxide; reduced graphene oxide; graphene
  nanoplatelet
zinc-oxide < nanomaterial = kẽm oxit; nano kẽm; nano kẽm oxit; bột kẽm trắng | zinc oxide; nano zinc; zno nanoparticle
nano-titania < nanomaterial, tio2-photocatalyst = nano tio2; sơn quang xúc tác | nano titanium dioxide; titania nanotube; titania
magnetic-nanoparticle < nanomaterial = nano sắt từ; nano oxit sắt; chất lỏng từ | magnetic nanoparticle; iron oxide nanoparticle;
  ferrofluid
quantum-dot < nanomaterial = chấm lượng tử; chấm lượng tử carbon; chấm nano carbon | quantum dot; carbon dot; carbon quantum dot
aerogel = aerogel silica; aerogel xenlulo; vật liệu siêu nhẹ; aerogel từ phế thải | silica aerogel; cellulose aerogel; aerogel
porous-framework < adsorption = vật liệu khung hữu cơ kim loại; vật liệu khung cơ kim; vật liệu mao quản; vật liệu xốp | metal-organic
  framework; mesoporous; porous material; covalent organic framework
layered-hydroxide < nanomaterial = hydrotalcit; hydroxit lớp kép; vật liệu ldh | layered double hydroxide; hydrotalcite
nanoclay < kaolin-clay, nanomaterial = nano sét; nano clay; đất sét nano; sét hữu cơ; montmorilonit | nanoclay; organoclay;
  montmorillonite; halloysite
catalyst-types < catalyst = xúc tác dị thể; xúc tác axit rắn; xúc tác kim loại quý; chất mang xúc tác; xúc tác rắn; xúc tác bazơ |
  heterogeneous catalyst; solid acid catalyst; catalyst support; noble metal catalyst; base catalyst; homogeneous catalyst
exhaust-catalyst < catalyst, vehicle-emission = bộ xúc tác khí thải; xúc tác xử lý khí thải; xúc tác scr; xúc tác ba chức năng; bầu xúc
  tác | catalytic converter; three-way catalyst; scr catalyst; catalytic oxidation; oxidation catalyst
catalyst-deactivation < catalyst = xúc tác thải; xúc tác đã qua sử dụng; tái sinh xúc tác; xúc tác bị ngộ độc; xúc tác mất hoạt tính; xúc
  tác giảm hoạt tính | spent catalyst; catalyst regeneration; catalyst deactivation; catalyst poisoning; fcc catalyst
electrocatalyst < catalyst = xúc tác điện hóa; xúc tác tách nước; điện cực xúc tác | electrocatalyst; oxygen evolution; water splitting;
  photoelectrochemical
shape-memory < alloy = vật liệu nhớ hình; hợp kim nhớ hình; vật liệu thông minh; vật liệu tự lành; polyme nhớ hình | shape memory; shape
  memory alloy; smart material; self-healing material; nitinol
piezoelectric = gốm áp điện; vật liệu áp điện; áp điện; sắt điện | piezoelectric; piezoceramic; ferroelectric
thermoelectric = vật liệu nhiệt điện; pin nhiệt điện; hiệu ứng peltier; chip nhiệt điện | thermoelectric; peltier; thermoelectric
  generator
phase-change-material = vật liệu chuyển pha; vật liệu trữ nhiệt; trữ nhiệt; gel trữ lạnh; túi đá gel | phase change material; thermal
  storage material; heat storage; gel ice pack; latent heat storage
luminescent-material = vật liệu phát quang; bột huỳnh quang; sơn dạ quang; mực huỳnh quang; vật liệu dạ quang | phosphor; luminescent
  material; photoluminescent; glow-in-the-dark; fluorescent ink
electrode-material < battery = vật liệu điện cực; vật liệu cực âm; vật liệu cực dương; vật liệu catot; chất điện ly; vật liệu pin |
  electrode material; cathode material; anode material; electrolyte; battery material; solid electrolyte
electromagnetic-shielding = chắn sóng điện từ; che chắn điện từ; hấp thụ sóng điện từ; vật liệu hấp thụ radar; nhiễu điện từ |
  electromagnetic shielding; microwave absorbing material; radar absorbing material; emi shielding; electromagnetic interference
chromatography = sắc ký; sắc ký khí; sắc ký lỏng; khối phổ; sắc ký lỏng hiệu năng cao; máy sắc ký | chromatography; gas chromatography;
  hplc; mass spectrometry; lc-ms; gc-ms
elemental-analysis = huỳnh quang tia x; phân tích nguyên tố; phổ hấp thụ nguyên tử; máy xrf; quang phổ phát xạ; phân tích thành phần kim
  loại | x-ray fluorescence; elemental analysis; atomic absorption; icp-ms; xrf analyser; optical emission spectrometry
x-ray-diffraction = nhiễu xạ tia x; phân tích cấu trúc vật liệu; hiển vi lực nguyên tử; phân tích pha | x-ray diffraction; atomic force
  microscopy; phase analysis
raman-spectroscopy < optics = tán xạ raman; phổ raman; phổ hồng ngoại ftir; quang phổ raman tăng cường bề mặt | raman; ftir;
  surface-enhanced raman; infrared spectrum
mechanical-testing = độ bền kéo; cơ tính; thử kéo; độ giãn dài; máy thử kéo nén; độ bền va đập; thử mỏi | tensile strength; mechanical
  properties; tensile test; impact strength; elongation at break; fatigue test; universal testing machine
viscosity = độ nhớt; lưu biến; đo độ nhớt; quá đặc; độ nhớt cao | viscosity; rheology; viscometer; rheological
caking = vón cục; đóng bánh bột; chống vón; đóng cục; vón hòn; hút ẩm vón cục; chống đóng cục | caking; anti-caking; lumping;
  agglomeration
powder-granulation < granulating = tạo hạt; hạt không đều; vo viên | fluidised bed granulation
chemical-reactor = thiết bị phản ứng; bình phản ứng; nồi phản ứng; tháp phản ứng; nồi khuấy gia nhiệt; vi phản ứng | chemical reactor;
  reactor vessel; stirred tank reactor; microreactor; fluidised bed reactor
column-equipment < distillation = tháp chưng cất; tháp chưng; tháp đệm; tháp mâm; vật liệu đệm tháp | distillation column; packed column;
  tray column; column packing
chemical-safety < chemical-spill = rò rỉ hóa chất; tràn hóa chất; an toàn hóa chất; sự cố hóa chất; kho hóa chất; bỏng hóa chất; hóa chất
  độc hại | chemical spill; chemical safety; hazardous chemical; chemical leak; safety data sheet
desiccant = chất hút ẩm; hạt hút ẩm; gói hút ẩm; hạt chống ẩm; bột hút ẩm | desiccant; silica gel; moisture absorber; dehumidifying agent
oxygen-absorber = chất hút oxy; gói hút oxy; chất khử oxy; gói khử oxy | oxygen absorber; oxygen scavenger
food-contact-migration < plastic = thôi nhiễm; thôi nhiễm nhựa; bao bì tiếp xúc thực phẩm; phthalat; nhựa bpa | migration testing; food
  contact material; phthalate; bisphenol a
fragrance-compound < chemical = hương tổng hợp; chất định hương; hương công nghiệp; nước hoa | perfume; synthetic fragrance; aroma
  chemical; fixative of fragrance
pharmaceutical-intermediate < chemical = tổng hợp hữu cơ; hóa chất trung gian; tổng hợp dược chất; hóa dược | organic synthesis; chemical
  intermediate; fine chemical; active pharmaceutical ingredient; medicinal chemistry
photoresist-chemical < chemical = hóa chất điện tử; chất cản quang; hóa chất bán dẫn; hóa chất siêu sạch | photoresist; electronic
  chemical; ultra-pure chemical; etching solution; semiconductor chemical
insulation-varnish = sơn cách điện; nhựa cách điện; vật liệu cách điện; giấy cách điện; sứ cách điện; keo đổ mạch | insulating varnish;
  electrical insulation material; potting compound; porcelain insulator; encapsulant; insulating paper
paint-peeling < paint-coating = sơn bong tróc; sơn phai màu; sơn bạc màu; sơn nứt; bong tróc sơn; tróc sơn; sơn phồng rộp; sơn bong; rộp
  sơn; sơn phấn hóa; sơn bay màu | paint peeling; paint blistering; coating delamination; paint flaking; paint chalking; poor paint
  adhesion
foam-insulation < thermal-insulation = xốp cách nhiệt; xốp pu; bọt pu; xốp eps; xốp xps; mút cách nhiệt; phun foam; xốp trắng |
  polyurethane foam; expanded polystyrene; extruded polystyrene; rigid foam; foam insulation; styrofoam
flame-retardant-additive < fire-safety = chất chống cháy; phụ gia chống cháy; chất làm chậm cháy; chống cháy không halogen; tẩm chống cháy
  | flame-retardant additive; halogen-free flame retardant; fire retardant; ammonium polyphosphate
industrial-floor < paint-coating = sàn epoxy; sơn epoxy; sơn sàn; sơn nền; sàn nhà xưởng; bê tông mài; tăng cứng nền; sàn bị bụi; nền
  xưởng nứt; sàn tự san phẳng | epoxy flooring; floor hardener; polished concrete; industrial floor; epoxy coating; self-levelling floor;
  floor coating
vinyl-floor = sàn nhựa; sàn vinyl; gạch nhựa; sàn nhựa giả gỗ; sàn spc; sàn cao su; thảm trải sàn | vinyl flooring; spc flooring; pvc
  flooring; rubber flooring
anti-slip-floor = chống trơn trượt; nền trơn trượt; gạch chống trơn; sàn trơn; trơn trượt | anti-slip; slip resistance; slippery floor;
  non-slip
`
