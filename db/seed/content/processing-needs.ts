import type { NeedContent } from './shape'

export const processingNeeds: NeedContent[] = [
  {
    key: 'processing-n01',
    organisation: 'processing-fruit',
    title: {
      vi: 'Mít sấy bị dai, cắn như kẹo kéo, khách đòi loại giòn mà không dầu mỡ',
      en: 'Dried jackfruit comes out tough as toffee; buyers want it crunchy but not greasy',
    },
    problem: {
      vi:
        'Hàng mít, chuối của xưởng ra lò nhìn vàng đẹp nhưng cắn vào dẻo nhẹo, để hộp hai tuần càng cứng. Chuyển qua ' +
        'chiên thì giòn, mà khách Hàn, Nhật chê béo, ăn xong dính tay, hộp để lâu hôi dầu. Mỗi tháng bị trả chừng ' +
        'hai tấn, còn khách đặt 20 tấn hàng giòn không dầu thì phải từ chối. Đi hội chợ thấy gói của Thái Lan nhẹ, ' +
        'rộp, bỏ miệng tan liền mà ghi là không chiên, hỏi cách làm thì họ giấu.',
      en:
        'Our jackfruit and banana chips look golden but chew like rubber and harden within two weeks in the box. ' +
        'Frying makes them crunchy, yet Korean and Japanese buyers complain of grease and stale oil. About two ' +
        'tonnes come back every month, while we turn down orders for 20 tonnes of crunchy, oil-free goods. Thai ' +
        'packs at the fair were light, puffed and labelled not fried, and nobody would tell us how.',
    },
    currentProcess: {
      vi:
        'Tách múi, cắt đôi, xếp khay vào tủ hơi nóng chạy than 65–70 °C khoảng 16 tiếng. Hàng giòn thì đưa qua hai ' +
        'nồi chiên, vắt dầu bằng lồng quay. Mỗi ngày làm 4 tấn mít tươi, ra 900 ký hàng khô.',
      en:
        'Pods are halved and dried on trays in coal-fired cabinets at 65–70 °C for about 16 hours. Crunchy goods go ' +
        'through two fryers and a spinning basket. We use 4 tonnes of fresh jackfruit a day for 900 kg of dried ' +
        'product.',
    },
    figures: [
      { name: { vi: 'Hàng bị trả vì dai', en: 'Goods returned for toughness' }, baseline: 8, target: 1, unit: '%' },
      { name: { vi: 'Lượng dầu trong hàng giòn', en: 'Oil in crunchy goods' }, baseline: 22, target: 2, unit: '%' },
    ],
    constraints: {
      vi: 'Giữ màu vàng tự nhiên, không tẩm đường. Nhà xưởng có lò hơi 1 tấn/giờ và điện 250 kVA.',
      en: 'Natural yellow colour, no added sugar. The plant has a 1 t/h boiler and 250 kVA of power.',
    },
    fields: ['211'],
    trlMin: 6,
    trlMax: 9,
    modes: ['machinery-with-technology', 'non-exclusive-licence', 'turnkey', 'technical-service'],
    budget: { min: 1_000_000_000, max: 3_500_000_000 },
    monthsToDeadline: 6,
    province: '66',
    expects: {
      vi: 'Chở 100 ký mít của xưởng đi làm thử, gửi mẫu về cho khách nếm; báo giá dây chuyền, điện than cho một ký ' + 'thành phẩm.',
      en: 'Run 100 kg of our jackfruit, send samples for our buyers to taste, and quote the line with energy per ' + 'kilogram.',
    },
    anonymous: false,
    answeredBy: ['processing-t01', 'processing-t02'],
  },
  {
    key: 'processing-n02',
    organisation: 'processing-seafood',
    title: { vi: 'Đầu, xương, da cá ngừ bán xô cho lò bột, rẻ như cho mà còn bị kêu hôi' },
    problem: {
      vi:
        'Một ngày xưởng thải ra bảy tám tấn đầu, xương, da. Bán cho lò nấu bột chỉ được sáu ngàn rưỡi một ký, xe tới ' +
        'trễ một buổi là bốc mùi, dân quanh cảng gọi phường xuống hoài. Nghe nói bên Nhật họ làm ra thứ bột uống đẹp ' +
        'da bán tiền triệu một ký, cũng từ mớ này. Tụi tôi muốn tự làm ra hàng có giá hơn ngay trong khuôn viên, chứ ' +
        'cứ đổ đi thì phí, mà chi phí đá giữ lạnh cũng đã hơn trăm triệu một tháng.',
    },
    currentProcess: {
      vi:
        'Gom vào thùng 600 lít, phủ đá, hai ngày một chuyến xe của lò bột. Da lột riêng phơi bán cho chỗ làm thức ăn ' +
        'gia súc. Máu và nước ngâm chảy xuống hệ xử lý làm quá tải.',
    },
    figures: [
      { name: { vi: 'Tiền thu từ một ký đồ thải' }, baseline: 6500, target: 18000, unit: 'đồng/kg' },
      { name: { vi: 'Lượng phải chở đi mỗi ngày' }, baseline: 7500, target: 1500, unit: 'kg' },
    ],
    constraints: {
      vi: 'Mặt bằng còn 700 m², gần khu dân cư nên không được phát sinh mùi. Phải bán được hàng theo tiêu chuẩn thực ' + 'phẩm.',
    },
    fields: ['211', '209'],
    trlMin: 6,
    trlMax: 9,
    modes: ['turnkey', 'non-exclusive-licence', 'technical-service', 'capital-contribution'],
    budget: { min: 3_000_000_000, max: 9_000_000_000 },
    monthsToDeadline: 10,
    province: '68',
    expects: { vi: 'Tính thử lời lỗ cho 8 tấn một ngày, giới thiệu được nơi mua thành phẩm, cho thăm chỗ đã chạy.' },
    anonymous: false,
    answeredBy: ['processing-t03'],
  },
  {
    key: 'processing-n03',
    organisation: 'processing-seafood',
    title: {
      vi: 'Ủ nước mắm cả năm mới kéo rút được, vốn nằm chết trong thùng',
      en: 'Fish sauce takes a whole year in the vats and all our cash sleeps there with it',
    },
    problem: {
      vi:
        'Nhà thùng có 140 thùng gỗ, tháng mấy cũng phải chờ đủ mười hai, mười ba tháng mới rút. Cá cơm mùa này mua ' +
        '22 ngàn một ký, tiền vay ngân hàng tính lãi từng ngày mà nước mắm thì nằm đó. Có năm mưa nhiều thùng lạnh, ' +
        'mười lăm tháng vẫn còn tanh. Đã thử đổ thêm trái thơm với men mua trên mạng, nước ra nhanh thiệt nhưng mùi ' +
        'lạ, ngả đen, khách ruột chê liền. Xuất sang châu Âu còn bị vướng chất gây dị ứng vượt mức.',
      en:
        'We own 140 wooden vats and wait twelve or thirteen months before drawing. Anchovy costs 22,000 dong a ' +
        'kilogram and the bank counts interest every day. In rainy years the vats stay cold and are still fishy at ' +
        'fifteen months. Pineapple and powders bought online sped things up, but the sauce smelt odd and turned ' +
        'black. European buyers also find too much of the allergy-causing substance.',
    },
    currentProcess: {
      vi:
        'Trộn ba cá một muối ngay tại cầu cảng, cho vào thùng bời lời 6 tấn, gài nén, phơi nắng ban ngày, đảo nước ' +
        'tay một tuần hai lần. Rút nhĩ rồi kéo thêm hai ba nước. Thợ nếm quyết định thùng nào được rút.',
      en:
        'Three parts fish to one of salt are mixed at the quay, packed in 6-tonne vats, pressed, sunned by day and ' +
        'turned by hand twice a week. First draw is followed by two or three washes; the master tastes to decide.',
    },
    figures: [
      {
        name: { vi: 'Thời gian từ lúc muối cá tới lúc rút', en: 'Time from salting to drawing' },
        baseline: 13,
        target: 6,
        unit: 'tháng',
      },
      {
        name: { vi: 'Chất gây dị ứng histamin', en: 'Histamine, the allergy-causing substance' },
        baseline: 400,
        target: 200,
        unit: 'mg/L',
      },
    ],
    constraints: {
      vi:
        'Không dùng đạm hóa học, phẩm màu; mùi vị phải qua được người nếm của nhà thùng. Tận dụng thùng cũ được bao ' +
        'nhiêu tốt bấy nhiêu.',
      en: 'No chemical protein or colouring; the taste must pass our own master. Reuse as many old vats as possible.',
    },
    fields: ['211'],
    trlMin: 6,
    trlMax: 9,
    modes: ['non-exclusive-licence', 'technical-service', 'training'],
    budget: { min: 400_000_000, max: 1_500_000_000 },
    monthsToDeadline: 12,
    province: '68',
    expects: {
      vi: 'Ủ thử hai thùng bên cạnh hai thùng làm như cũ, nếm mù, có phiếu phân tích đạm và histamin.',
      en: 'Two trial vats next to two of ours, a blind tasting, and test reports for protein and histamine.',
    },
    anonymous: false,
    answeredBy: ['processing-t04'],
  },
  {
    key: 'processing-n04',
    organisation: 'processing-fruit',
    title: { vi: 'Hai chục người ngồi lựa hạt đen, hạt bể mà hàng vẫn bị trừ tiền' },
    problem: {
      vi:
        'Mùa vụ xưởng thuê hơn hai mươi chị ngồi nhặt hạt đen, hạt bể, hạt mọt trên băng tải, mỗi người một ngày lựa ' +
        'chưa tới 150 ký. Tới chiều mỏi mắt là lọt, khách bốc mẫu ba trăm năm chục gram đếm ra hơn hai phần trăm, ' +
        'trừ liền bốn trăm đồng một ký. Người trẻ không ai chịu làm việc này nữa, tiền công mỗi năm lên mười lăm ' +
        'phần trăm mà cuối vụ vẫn thiếu người, hàng dồn đống trong kho chờ xuất.',
    },
    currentProcess: {
      vi:
        'Cà phê qua sàng lỗ, sàng đá, máy bắn màu đời cũ mua lại năm 2014 chỉ bắt được hạt đen hẳn, rồi đổ lên hai ' +
        'băng nhặt tay dài tám mét. Hạt mọt bên trong gần như bỏ qua.',
    },
    figures: [
      { name: { vi: 'Hạt lỗi còn sót' }, baseline: 2.2, target: 0.5, unit: '%' },
      { name: { vi: 'Công nhặt cho một tấn' }, baseline: 6.7, target: 1, unit: 'công' },
    ],
    constraints: {
      vi: 'Một giờ phải chạy được từ một tấn; bụi nhiều, điện chập chờn. Máy hư thì thợ phải tới trong hai ngày.',
    },
    fields: ['203', '211'],
    trlMin: 7,
    trlMax: 9,
    modes: ['machinery-with-technology', 'technical-service'],
    budget: { min: 700_000_000, max: 1_800_000_000 },
    monthsToDeadline: 4,
    province: '66',
    expects: { vi: 'Chạy thử năm bao hàng của xưởng có người bên mua chứng kiến; báo giá kèm bảo trì ba năm.' },
    anonymous: false,
    answeredBy: ['processing-t08'],
  },
  {
    key: 'processing-n05',
    organisation: 'processing-fruit',
    title: { vi: 'Nước dừa đóng chai để tủ mát mấy bữa là ngả hồng, chua' },
    problem: {
      vi:
        'Chai nước dừa vừa chặt vô thì trong veo, ba bốn ngày sau ngả hồng, thêm vài bữa nữa thì nổi bọt, chua. Siêu ' +
        'thị chỉ chịu nhận hàng còn hạn từ bốn mươi ngày, nên đành bán loanh quanh quán trong tỉnh. Đem nấu lên cho ' +
        'để lâu thì có mùi khét như nước dừa kho, uống không ai mua lần hai. Cửa hàng trả về mỗi tuần gần một phần ' +
        'tư số chai, chở tới chở lui không đủ tiền xăng.',
    },
    currentProcess: {
      vi:
        'Khoan trái, đổ qua rây, chứa bồn inox có nước đá quanh thành, chiết chai nhựa bằng máy bán tự động hai vòi ' +
        'rồi bỏ kho mát. Một ngày làm chừng 2.500 chai ba trăm ba. Có cho thêm chút vitamin C theo lời người quen.',
    },
    figures: [
      { name: { vi: 'Số ngày còn trong và ngọt ở tủ mát' }, baseline: 5, target: 45, unit: 'ngày' },
      { name: { vi: 'Chai bị trả về' }, baseline: 24, target: 3, unit: '%' },
    ],
    constraints: { vi: 'Không chất bảo quản, không mùi nấu. Máy mỗi giờ làm được ít nhất 500 lít.' },
    fields: ['211'],
    trlMin: 7,
    trlMax: 9,
    modes: ['machinery-with-technology', 'turnkey', 'non-exclusive-licence'],
    budget: { min: 1_500_000_000, max: 4_000_000_000 },
    monthsToDeadline: 7,
    province: '66',
    expects: {
      vi: 'Mẫu để sáu mươi ngày có ảnh và phiếu vi sinh, người nếm so với nước mới chặt; chi phí cho mỗi chai.',
    },
    anonymous: true,
    answeredBy: ['processing-t06'],
  },
  {
    key: 'processing-n06',
    organisation: 'processing-fruit',
    title: { vi: 'Lô hồ tiêu xuất châu Âu bị trả vì dính thuốc trừ sâu, cần cách làm sạch hạt' },
    problem: {
      vi:
        'Tiêu thu gom từ cả trăm hộ, hộ xịt hộ không, trộn chung một lô là dính. Năm rồi ba công-ten-nơ hồ tiêu sang ' +
        'châu Âu, Mỹ bị trả vì thuốc trừ sâu, thuốc cỏ vượt ngưỡng mấy lần, tiền tàu về với phạt hơn hai tỷ. Xưởng ' +
        'có giàn hơi nước để diệt khuẩn, hạt sạch vi sinh mà thuốc vẫn còn nguyên vì nó nằm trong lớp dầu dưới vỏ. ' +
        'Giờ hàng tồn 90 tấn không biết xử lý sao cho đạt mà hạt còn thơm, còn cay, không bong vỏ.',
    },
    currentProcess: {
      vi:
        'Sàng tạp chất, rửa nước, hấp hơi rồi sấy lại 60 °C, quạt nguội đóng bao. Mẫu gửi đi phân tích sau khi gom ' +
        'lô; lô nào vượt thì trộn loãng với lô tốt hoặc bán sang thị trường dễ hơn.',
    },
    figures: [
      { name: { vi: 'Dư lượng so với mức cho phép' }, baseline: 3.5, target: 0.8, unit: 'lần' },
      { name: { vi: 'Mùi thơm giữ lại' }, baseline: 100, target: 92, unit: '%' },
    ],
    constraints: { vi: 'Không dùng dung môi để lại mùi; chi phí không quá 6.000 đồng một ký; hạt phải giữ nguyên.' },
    fields: ['211', '104'],
    trlMin: 6,
    trlMax: 9,
    modes: ['machinery-with-technology', 'technical-service', 'non-exclusive-licence'],
    budget: { min: 1_000_000_000, max: 4_000_000_000 },
    monthsToDeadline: 9,
    province: '66',
    expects: { vi: 'Xử lý thử 50 ký hàng tồn, phân tích trước và sau ở phòng thử nghiệm do bên mua chỉ định.' },
    anonymous: false,
    answeredBy: [],
  },
  {
    key: 'processing-n07',
    organisation: 'processing-seafood',
    title: { vi: 'Cá đổng phi lê còn sót xương dăm, cần máy soi bắt được trước khi đóng gói' },
    problem: {
      vi:
        'Hàng phi lê bán cho bếp ăn trường học bên Nhật, một miếng sót xương là khách báo cả lô, năm qua bị phạt bảy ' +
        'lần. Trên băng chuyền có mười hai công nhân vuốt tay tìm xương, làm hai tiếng là tay tê, lọt những cọng nhỏ ' +
        'hơn nửa ly nằm sát bụng. Máy bắn màu, camera thường chỉ thấy mặt ngoài. Đã hỏi máy X-quang của mấy hãng, ' +
        'xương to thì thấy, xương dăm cá đổng mềm quá nên màn hình trắng bóc.',
    },
    currentProcess: {
      vi:
        'Phi lê tay, rút xương bằng kẹp, soi dưới bàn đèn, người thứ hai vuốt lại rồi mới xếp khuôn cấp đông. Tốc độ ' +
        'chừng 45 miếng một phút cho cả chuyền, cuối ca lấy 50 miếng cắt ra tìm.',
    },
    figures: [
      { name: { vi: 'Số xương sót trên 1.000 miếng' }, baseline: 9, target: 0.5, unit: 'cọng' },
      { name: { vi: 'Người trên chuyền dò xương' }, baseline: 12, target: 3, unit: 'người' },
    ],
    constraints: {
      vi: 'Bắt được xương dày 0,3 ly; tốc độ không chậm hơn bây giờ; chịu nước muối, rửa vòi áp lực mỗi ca.',
    },
    fields: ['211', '102'],
    trlMin: 7,
    trlMax: 9,
    modes: ['machinery-with-technology', 'technical-service'],
    budget: { min: 1_500_000_000, max: 5_000_000_000 },
    monthsToDeadline: 8,
    province: '68',
    expects: { vi: 'Thử trên 500 miếng có ghim xương đánh dấu, cho biết tỷ lệ bắt được và báo nhầm, giá trọn gói.' },
    anonymous: false,
    answeredBy: [],
  },
]
