export default `
ruộng nhà tui trũng quá, mưa một trận là lúa ngập tới đọt, tháo hai ngày chưa ráo.
ông nội kể hồi xưa cấy bằng tay, lưng còng xuống cả buổi mà được có mấy sào.
mạ gieo khay mười hai ngày tuổi thì rễ đan thành thảm, cuộn lại đưa lên máy cấy được.
sao lúa nhà tôi trổ bông rồi mà hạt cứ lép xẹp, bóp vào không thấy sữa?
bà con nên sạ thưa lại, mỗi công chừng tám ký giống là đủ dày.
máy gặt đập liên hợp cắt sát gốc, tuốt hạt, thổi sạch rơm vụn rồi đổ thẳng vào bao.
lúa ướt để đống qua đêm là bốc hơi nóng hầm hập, sáng ra hạt đã nhú mầm trắng.
anh Tư ơi, chiều nay ghe vô lấy lúa lúc nước lớn, nhớ cho người ra coi cân nghen.
độ ẩm của thóc khi vào kho phải dưới mười bốn phần trăm, nếu cao hơn sẽ dễ bị mốc và mọt.
mấy ông lái lúa bỏ cọc hoài, tới ngày cắt gọi điện thì tắt máy luôn.
gạo xay ra gãy nát nhiều, tỷ lệ nguyên chỉ được bốn mươi mấy phần trăm thôi.
vụ này rầy nâu bám đầy gốc, vạch bụi lúa ra là nhảy lách tách như mưa.
bệnh đạo ôn cổ bông làm cổ gié thâm đen, bông bạc trắng, đứng ngoài bờ nhìn vào là biết.
chị kế toán hỏi hoá đơn mua thóc giống đợt trước đã về tới văn phòng chưa.
lúa nếp cái hoa vàng hạt tròn, dẻo, thơm, đồ xôi để nguội đến chiều vẫn mềm.
người ta trải bạt phơi lúa dọc đường liên xã, xe máy qua lại phải tránh từng tí một.
lò sấy vỉ ngang đốt trấu, gió nóng thổi từ dưới lên, cứ bốn tiếng phải đảo một lần.
hạt ở lớp dưới khô giòn mà lớp trên còn ẩm ướt, sấy kiểu này xay ra gãy hết.
tháp sấy tuần hoàn cho hạt chảy từ trên xuống, qua vùng gió nóng rồi vào ngăn ủ.
xin hỏi trung tâm có giống lúa nào chịu được mặn bốn phần nghìn mà cơm vẫn mềm không?
con cúi rơm khô đem quấn lại thành cuộn tròn mười mấy ký, chất lên xe tải chở đi nuôi bò.
hợp tác xã họp tối qua, ai cũng than tiền công gặt năm nay lên quá.
bờ ruộng bị chuột đào hang lỗ chỗ, nước rỉ sang ruộng bên cạnh suốt đêm.
tôi đặt bẫy kẹp dọc lối mòn, mồi bằng cua đồng nướng, sáng dậy gỡ được chục con.
đất phèn nổi váng vàng khè trên mặt nước, cây lúa non rễ đen thui rồi chết từng chòm.
kỹ sư khuyên rải vôi bột trước lúc trục đất, ngâm ba ngày rồi xả ra kênh.
cô Bảy bán gạo ở đầu chợ, ai hỏi gạo gì cổ cũng bốc một nắm cho coi.
máy xát trắng chạy lâu đá mòn, cám dính bết vào lưới nên gạo ra không bóng.
cối đá và dao cao su phải thay định kỳ, khe hở chỉnh theo từng loại hạt.
máy tách màu dùng camera nhận ra hạt vàng, hạt đen rồi bắn khí nén loại ra ngoài.
trong bao gạo có mấy con mọt bò lổm ngổm, khách đem trả ngay giữa buổi chợ.
kho lương thực phải thông thoáng, sàn kê pa-lét cách nền ít nhất hai mươi phân.
năm ngoái lũ về sớm, cả cánh đồng đang chín vàng phải gặt chạy trong hai ngày một đêm.
thím Sáu bảo con rể lên xã xin giấy xác nhận diện tích lúa bị thiệt hại.
giống thuần chủng phải khử lẫn ít nhất ba lần, nhổ bỏ cây cao vượt và cây trổ sớm.
nhà nông giữ lại thóc vụ trước làm giống thì mỗi năm lẫn thêm, ruộng lô nhô cao thấp.
ngâm giống hai sôi ba lạnh trong một ngày đêm, vớt ra đãi sạch rồi ủ vào bao đay.
mầm ra dài mà rễ ngắn ngủn là do ủ thiếu nước, nên tưới thêm và đảo đều.
ốc bươu vàng cắn trụi lúa mới sạ, trứng hồng đỏ bám đầy cọng cỏ ven mương.
có ai biết cách nào trừ ốc mà không làm chết cá với vịt thì chỉ tui với.
san phẳng mặt ruộng bằng tia laser giúp mực nước đều, tiết kiệm cả giống lẫn phân.
tưới ướt khô xen kẽ nghĩa là để nước rút xuống dưới mặt đất mười lăm phân mới bơm lại.
ống nhựa đục lỗ cắm ở góc ruộng, nhìn vào là biết nước ngầm còn bao sâu.
đoàn cán bộ huyện xuống thăm đồng, ai cũng lội bì bõm, ống quần dính bùn tới gối.
mấy đứa nhỏ đi mót lúa sau máy gặt, mỗi đứa được một bịch con con.
lúa đổ rạp sau cơn giông, bông nằm dưới nước, máy cắt vào cứ nghẹt liên tục.
thợ máy chui xuống gầm gỡ rơm quấn vào trục, mồ hôi chảy ròng ròng.
dây đai bị chùng nên trống đập quay yếu, hạt theo rơm bay ra ngoài trắng xoá.
hao hụt khi thu hoạch bằng máy được tính theo số hạt rơi trên một mét vuông.
chủ máy đòi tăng giá vì ruộng lầy, bánh xích lún sâu, tốn dầu gấp rưỡi.
lúa thơm ST25 giá cao thật, nhưng thời gian sinh trưởng dài và dễ nhiễm bạc lá.
vi khuẩn gây cháy bìa lá xâm nhập qua vết rách do gió, sau mưa bão bệnh lan rất nhanh.
tụi tui làm ba vụ một năm, đất không kịp nghỉ, phân càng ngày càng bón nhiều.
chuyển một vụ lúa sang trồng mè hay đậu xanh thì đất tơi hơn mà sâu bệnh cũng giảm.
người dân đốt rơm rạ mù mịt cả quốc lộ, chạy xe cay xè con mắt.
chế phẩm nấm Trichoderma phun lên gốc rạ rồi cày vùi, độ hai tuần là mục mềm.
xin phép cho hỏi giá thuê máy bay phun thuốc một héc-ta hết bao nhiêu tiền?
thóc giống ghi trên bao nảy mầm trên tám mươi lăm phần trăm mà gieo thử chỉ lên hơn nửa.
đại lý nói do mình bảo quản không kỹ, còn mình thì biết chắc bao giống bị ẩm sẵn.
phòng thử nghiệm xếp một trăm hạt lên giấy lọc ẩm, ủ ở hai mươi lăm độ, đếm mầm sau bảy ngày.
cụ Khoan vẫn giữ cái cối giã gạo bằng chân, thỉnh thoảng đem ra cho khách du lịch xem.
cốm làng làm từ lúa nếp non, rang nhỏ lửa, giã nhẹ tay rồi gói trong lá sen.
bún tươi muốn dai phải chọn gạo cũ, hàm lượng amylose cao, ngâm chua vừa độ.
trấu nhiều quá không biết đổ đâu, đem xuống sông thì bị phạt, để đó thì bụi bặm.
ép trấu thành củi thanh, cứ một tấn nguyên liệu được gần một tấn củi, đốt cháy đượm.
tro trấu trộn với mụn dừa làm giá thể ươm cây con vừa nhẹ vừa thoát nước.
cám gạo để ba ngày đã có mùi ôi khét, phải hấp nhiệt ngay sau khi xát mới giữ được.
dầu cám thô màu nâu sẫm, axit béo tự do cao, cần khử gôm và tẩy màu trước khi ăn được.
người mua đòi truy xuất nguồn gốc, quét mã là phải thấy tên chủ ruộng với ngày gặt.
con gái tôi nhập sổ tay đồng ruộng vào điện thoại, ngày nào bón gì phun gì đều ghi hết.
sổ đỏ đứng tên ba tôi, muốn thế chấp vay vốn mua máy gặt thì phải ra công chứng.
ngân hàng thẩm định xong hồ sơ, trả lời chỉ giải ngân được sáu mươi phần trăm giá trị máy.
thưa các bác, lịch gieo sạ né rầy đợt này bắt đầu từ mùng mười âm lịch.
bẫy đèn đêm qua vào hơn ba nghìn con rầy, chi cục đã ra thông báo khẩn.
cây lúa đẻ nhánh được tám chín chồi hữu hiệu là đẹp, nhiều quá bông sẽ nhỏ.
đến lúc đứng cái làm đòng, lá hơi ngả vàng tranh thì bón kali đón đòng là vừa.
lạm dụng đạm làm lá xanh mướt lướt mềm, gặp gió là ngã, sâu cuốn lá kéo tới ào ào.
nhìn từ xa thấy ruộng úa vàng từng đám, lại gần nhổ lên thì rễ thối nâu, mùi trứng ung.
ngộ độc hữu cơ xảy ra do gốc rạ tươi bị vùi sâu, phân huỷ yếm khí sinh khí độc.
cách xử lý là rút cạn nước cho nẻ chân chim rồi bón lân và vôi.
mấy bữa nay gió bấc về lạnh ngắt, mạ co ro, lá bạc phếch ra.
ngoài Bắc phải che ni lông cho mạ xuân khi nhiệt độ xuống dưới mười lăm độ.
bố cháu cày bằng trâu đến năm ngoái mới mua được cái máy bừa nhỏ cũ.
ruộng bậc thang hẹp lắm, máy to không lên được, chỉ khiêng máy cầm tay thôi.
già làng cúng lúa mới xong thì cả bản mới được mang gùi lên nương gặt.
giống lúa nương hạt to, vỏ đỏ, trồng nhờ nước trời, chọc lỗ tra hạt từng hốc.
nhóm nghiên cứu lai tạo dòng chịu ngập bằng cách đưa gen Sub1 vào giống địa phương.
chọn lọc nhờ chỉ thị phân tử rút ngắn thời gian tạo giống xuống còn bốn năm.
ruộng khảo nghiệm bố trí ba lần lặp lại, mỗi ô mười mét vuông, có hàng bảo vệ xung quanh.
năng suất thực thu quy về ẩm độ mười bốn phần trăm đạt bảy tấn rưỡi một héc-ta.
cô thống kê hỏi vụ đông xuân nhà mình gieo mấy mẫu, bán được giá nào.
thằng Tí nhà tôi chê làm ruộng cực, bỏ lên Bình Dương làm công nhân giày.
giờ kiếm người cắt lúa tay khó lắm, trả ba trăm rưỡi một ngày còn không ai chịu đi.
cân điện tử để chỗ nền nghiêng nên số cứ nhảy, hai bên cãi nhau cả buổi.
thương lái trừ bì mỗi bao một ký hai, bà con không chịu mà cũng phải bán.
hợp đồng bao tiêu ghi giá sàn sáu nghìn tám, nếu thị trường cao hơn thì cộng thêm.
công ty ứng trước giống và phân, cuối vụ trừ vào tiền lúa, không tính lãi.
đến ngày thu mà doanh nghiệp chậm cho ghe xuống, lúa chín rục, chim sẻ sà xuống ăn rợp trời.
bà con buộc túi bóng, cắm bù nhìn, gõ thùng thiếc mà chim vẫn không sợ.
bao PP dệt không lồng ni lông thì hút ẩm, chất cao mười lớp là bao dưới bục chỉ.
xếp hàng chữ thập, cách tường nửa mét, để lối đi cho xe nâng và người kiểm tra.
kho xông hơi bằng phosphine, phủ kín bạt, dán mép cẩn thận, treo biển cấm vào năm ngày.
túi yếm khí làm giảm ôxy xuống dưới ba phần trăm nên mọt chết ngạt mà không cần thuốc.
silo tôn mạ kẽm có đáy côn, quạt thổi từ dưới, cảm biến nhiệt treo dọc theo cáp.
điểm nóng trong khối hạt thường do côn trùng hô hấp hoặc do đọng sương ở thành.
ban đêm tôn lạnh, hơi nước ngưng lại nhỏ tong tong, lớp thóc mặt đóng cục mốc xanh.
gàu tải kêu ken két, thả lỏng dây là đất cát rơi lọt vào ổ bi.
quạt hút bụi của nhà máy yếu quá, công nhân mặt mũi phủ trắng như rắc phấn.
đêm nào chạy xay xát hàng xóm cũng than ồn, chủ phải xây thêm tường chắn.
trục cao su bóc vỏ quay ngược chiều, chênh lệch tốc độ làm vỏ trấu bong ra.
gạo lứt còn nguyên lớp cám nên giàu vitamin nhưng mau hôi dầu, nên hút chân không.
nhà máy đánh bóng phun sương nước rất mịn để hạt gạo sáng mà không bị rạn.
kiểm phẩm viên cắm xiên lấy mẫu ở năm điểm rồi chia đều trên khay.
phân tích thấy dư lượng tricyclazole vượt mức, cả lô hàng bị đối tác châu Âu trả về.
ông giám đốc thở dài bảo, mất uy tín một lần là mười năm chưa gỡ lại được.
chúng tôi đề nghị nông dân ngừng phun thuốc trước thu hoạch tối thiểu hai mươi ngày.
lúa hữu cơ nuôi cùng rươi ngoài bãi sông, tuyệt đối không bón phân hoá học.
thả vịt con vào ruộng sau cấy ba tuần, chúng ăn cỏ, ăn rầy, lại sục bùn cho thoáng.
mô hình lúa tôm vùng mặn lợ: mùa khô nuôi tôm, mùa mưa rửa mặn rồi gieo lúa.
nước trong kênh hôm nay đo mấy phần nghìn vậy anh, mở cống được chưa?
cống ngăn mặn đóng từ tháng Giêng, lục bình dồn lại kín mặt sông, ghe không chui qua nổi.
trạm bơm điện của xã hư cái van một chiều, tắt máy là nước chảy ngược về.
hồi khuya cúp điện ba tiếng, sáng ra ruộng cuối nguồn nứt nẻ toác hoác.
thuỷ nông viên chia nước theo giờ, nhà nào mở trộm ống là bị ghi tên.
mương đất bị sạt, rong rêu mọc um tùm, nước chạy lờ đờ như người ốm.
xã vận động dân đóng góp ngày công nạo vét, mỗi hộ cử một lao động.
tôi xin hỏi chính sách hỗ trợ giữ đất lúa một năm được bao nhiêu cho mỗi héc-ta?
bảng lương tháng này thiếu phụ cấp ca đêm của tổ sấy, nhờ anh xem lại giúp.
người vận hành lò phải canh nhiệt kế, giữ gió vào khoảng bốn mươi ba độ cho lúa giống.
nhiệt cao quá phôi chết, đem gieo không mọc, coi như mất trắng cả mẻ.
đầu đốt viên nén hay bị xỉ đóng cục ở ghi lò, thợ lấy xà beng cạy mãi mới ra.
khói sấy ám vào hạt nên gạo có mùi khét, ăn cơm nghe hăng hăng.
bộ trao đổi nhiệt gián tiếp ngăn khói không tiếp xúc với nông sản, hạt giữ được màu sáng.
sấy bơm nhiệt tốn đầu tư nhưng nhiệt thấp, rất hợp với giống và dược liệu.
máy đo ẩm cầm tay của lái buôn với của mình lệch nhau gần hai độ, biết tin ai?
hiệu chuẩn máy bằng cách sấy mẫu trong tủ một trăm ba mươi độ rồi cân lại.
lúa cắt xong phải sấy trong vòng mười hai giờ thì gạo mới không bị ẩm vàng.
chị Hạnh phụ trách kho bảo lô số bảy đã xuất hôm rằm, còn tồn đúng bốn mươi hai bao.
bốc xếp khoán theo tấn, anh em làm từ tờ mờ sáng đến tối mịt mới xong sà lan.
bao bị móc sắt làm thủng, gạo chảy thành vệt dài từ cầu cảng lên tới xe.
tàu neo chờ giấy kiểm dịch, mỗi ngày phạt mấy nghìn đô, ruột gan ai cũng nóng như lửa.
nghe nói Ấn Độ cấm xuất khẩu, giá lúa trong nước nhảy lên từng giờ.
người trồng thì mừng, còn quán cơm bình dân lại méo mặt.
má tui nấu cơm bằng nồi đất, lớp cháy dưới đáy vàng ươm, mấy anh em giành nhau.
gạo mới nấu ít nước thôi, đổ nhiều là nhão nhoẹt như cháo.
hạt cơm này khô rời, nguội thì cứng ngắc, hợp làm cơm chiên hơn là ăn liền.
bánh tráng phơi gặp mưa lất phất bị dính lại, gỡ ra rách tả tơi.
ruộng thí điểm giảm phát thải dùng hộp kín úp lên gốc lúa để đo khí mê-tan.
tín chỉ các-bon bán được bao nhiêu, chia cho bà con theo cách nào, chưa ai nói rõ.
phó chủ tịch xã giải thích rằng đề án một triệu héc-ta mới ở giai đoạn đầu.
sạ cụm bằng máy mỗi bụi tám đến mười hạt, hàng cách hai mươi lăm phân, ruộng thoáng gió.
bón vùi phân cùng lúc với sạ giúp đạm ít bay hơi, rễ hút được lâu.
cỏ lồng vực mọc chen, lúc nhỏ giống hệt lúa, phải nhìn kỹ bẹ lá mới phân biệt.
lúa cỏ rụng hạt sớm, nằm trong đất mấy vụ sau vẫn mọc lại dày đặc.
thuốc tiền nảy mầm phun lúc đất còn ẩm sệt, chậm một ngày là mất tác dụng.
bà Năm phun lộn chai thuốc cháy, sáng ra cả đám lúa trổ đòng héo rũ.
ai chịu trách nhiệm khi nhãn chai bị tróc, chữ mờ không đọc được?
lưỡi hái, đòn gánh, thúng mủng giờ treo trên vách làm kỷ niệm.
tiếng máy suốt nổ phành phạch vọng từ đầu xóm tới cuối xóm, ai cũng biết nhà nào đang tuốt lúa.
con nước rong tháng mười tràn bờ bao, mấy anh dân quân thức trắng đêm đóng cừ tràm.
đồng trũng không làm vụ ba nữa, để xả lũ lấy phù sa, thả lưới bắt cá linh.
bông súng, điên điển nở vàng mép nước, chị em chèo xuồng đi hái bán kiếm thêm.
thức ăn mùa nước nổi chỉ vậy thôi: nồi mắm kho, rổ rau đồng, chén cơm nóng.
xuồng ba lá chở phân nặng quá, nước mấp mé be, chao một cái là chìm.
ngồi nhà lồng chợ nói chuyện lúa gạo cả buổi, ly cà phê nguội ngắt từ lâu.
đợt này giống OM18 với Đài Thơm 8 cháy hàng, đại lý bắt mua kèm phân mới bán.
thanh tra phát hiện cơ sở trộn thóc thịt vào bao bì giống xác nhận rồi bán giá cao.
quy trình sản xuất hạt lai cần bố mẹ trổ trùng nhau, kéo dây thụ phấn hai lần mỗi sáng.
phấn bay nhiều nhất lúc chín giờ rưỡi khi nắng lên và sương đã tan.
nếu trời âm u kéo dài, tỷ lệ đậu hạt giảm mạnh, giá thành một ký giống đội lên.
lúa chét mọc từ gốc rạ cho năng suất thấp nhưng gần như không tốn công.
ngày xưa gặt xong còn bó từng lượm, đập vào cái bồ, rơm vàng bay khắp sân đình.
em muốn mua máy gieo hạt đẩy tay loại hai hàng, bên mình có sẵn không ạ?
hạt đậu phộng to nhỏ không đều nên rơi lúc thưa lúc dày, có chỗ bỏ trống cả đoạn.
bắp nếp trỉa sâu quá ngón tay, gặp mưa đất chai cứng, mầm đội không lên.
máy tẽ ngô chạy điện một pha, bỏ bắp khô vào phễu, lõi văng ra phía sau.
ngô lẫn mày với bụi, gà công nghiệp ăn bị hen, trại đòi bớt giá.
aflatoxin sinh ra từ nấm mốc vàng trên hạt bắp ẩm, mắt thường không thấy hết được.
que thử nhanh nhỏ ba giọt dịch chiết, chờ mười phút, hiện một vạch là nhiễm.
khoai lang Nhật bị sùng đục, bề ngoài láng o mà bổ ra đen thui, đắng nghét.
củ đào lên phải để ráo vỏ vài hôm trong bóng mát cho vết xước lành da.
khoai tây giống cất kho lạnh bốn độ, trước khi trồng đem ra ánh sáng tán xạ cho mọc mầm.
đậu tương rang lên thơm bùi, xay mịn làm bột ngũ cốc bán theo gói nửa ký.
lạc thu đúng lúc mưa dầm, củ mọc mầm ngay trên luống, nhổ không kịp.
vừng đen phải cắt lúc quả dưới vừa nứt, dựng bó ba chân phơi cho hạt tự rụng.
cây kê, cây ý dĩ ngày nay ít người trồng, chỉ còn vài bản vùng cao giữ giống.
ngân hàng gen bảo quản hạt ở âm hai mươi độ, mười năm lấy ra gieo lại một lần.
hồ sơ đăng ký bảo hộ giống cây trồng gồm bản mô tả tính trạng và ảnh chụp màu.
tác giả giống nhận tiền bản quyền theo số tấn hạt bán ra mỗi vụ.
doanh nghiệp nhỏ muốn thuê lại quyền sản xuất thì thương lượng trực tiếp với viện.
ở đây nắng như thiêu, mười giờ sáng ra đồng đã hoa cả mắt.
bữa cơm giữa đồng có cá khô, dưa cà, ăn xong nằm lăn ra gốc gáo ngủ một giấc.
ông trưởng ấp cầm loa đi dọc lộ nhắc mọi người đóng cống trước sáu giờ chiều.
thầy giáo dẫn học sinh ra ruộng, cho lội bùn, nhổ mạ, đứa nào cũng cười khanh khách.
phóng viên hỏi lợi nhuận một công được bao nhiêu, chú Ba giơ ba ngón tay rồi lắc đầu.
trừ tiền giống, phân, thuốc, công gặt, còn lại chẳng đủ đóng học phí cho con.
anh em góp vốn mua chung máy kéo sáu mươi mã lực, luân phiên giữ chìa khoá.
cái bánh lồng lắp thêm cho đỡ lún, nhưng chạy ngoài đường nhựa thì bị cấm.
lưỡi xới mòn vẹt, đụng đá mẻ một góc, hàn lại được vài bữa lại gãy.
dàn trục bùn lăn hai lượt, mặt ruộng nhuyễn mịn như bột, sạ xuống hạt bám chắc.
cày ải phơi đất trắng xoá nửa tháng, mầm cỏ với trứng sâu chết gần sạch.
đất nặng pha sét, khô thì cứng như gạch, ướt thì dẻo quánh níu chân người.
bờ vùng bờ thửa đắp cao sáu tấc, trồng hoa xuyến chi, đậu bắp dụ thiên địch tới ở.
nhện, bọ rùa, kiến ba khoang ăn rầy, phun thuốc sớm là chết hết bạn của mình.
tui nói thiệt, bốn mươi ngày đầu không phun thuốc sâu mà lúa có sao đâu.
hàng xóm thấy mình không xịt thì cười, cuối vụ thấy lúa mình sạch lại hỏi bí quyết.
hội thảo đầu bờ có đờn ca, phát nón, phát áo, nhưng bà con quan tâm nhất là giá đầu ra.
đại diện công ty hứa mua hết, song không chịu ký giấy, ai nghe cũng ngờ ngợ.
biên bản nghiệm thu ghi rõ số lượng, phẩm cấp, độ ẩm và chữ ký hai bên.
lúa nước ngọt về tới nhà máy trễ, xe sắp hàng rồng rắn ngoài cổng cả cây số.
bảo vệ phát số thứ tự, tài xế mắc võng dưới gầm xe nằm đợi.
cầu cân xe tải sáu mươi tấn bị chập, cứ trời mưa là báo sai vài chục ký.
thợ cơ điện mở hộp nối ra thấy kiến làm tổ, dây tải trọng rỉ xanh.
bảo trì theo lịch ba tháng, bôi mỡ, siết bu lông, vệ sinh tủ điều khiển.
kho mát chứa gạo giữ mười lăm độ, gạo để nửa năm cơm vẫn thơm như mới xay.
tấm, cám, trấu bán cũng ra tiền, nhiều nhà máy sống nhờ phụ phẩm.
rượu nếp nương ủ men lá, cất bằng nồi đồng, nhấp một ngụm là ấm bụng.
bã hèm đem cho lợn ăn mau lớn, nhưng nhiều quá thì lợn say ngủ li bì.
rơm cuộn gặp mưa chưa kịp che bạt là đen, trâu ngửi rồi quay đi.
người ta trộn rơm với u-rê bốn phần trăm, ủ kín ba tuần, bò ăn mềm và tiêu hoá tốt hơn.
rơm còn dùng trồng nấm, phủ gốc dưa, lót ổ gà, bện dây, làm tấm cách nhiệt.
giá rơm lên mười tám nghìn một cuộn, có nhà bán rơm lời hơn bán lúa.
máy cuộn rơm bị kẹt lưới, bung ra nửa chừng, tài xế phải xuống giật bằng tay.
cho em xin số điện thoại của chú cuốn rơm ở ấp Bình Hoà, mai bên em cắt xong.
hai vợ chồng già bán chín công đất hương hoả, chia đều cho bốn người con.
thửa này quy hoạch đường cao tốc chạy qua, không ai dám đầu tư lâu dài.
tiền đền bù giải phóng mặt bằng tính theo giá nhà nước, thấp hơn giá thị trường nhiều.
vụ hè thu gặp áp thấp, mưa rả rích cả tuần, lúa nảy mộng ngay trên bông.
thức khuya canh máy bơm, muỗi đốt sưng cả chân, trời hửng sáng mới chợp mắt.
bao giờ có nước về thì báo tổ tôi một tiếng để còn kịp xuống giống.
cán bộ khuyến nông hướng dẫn so màu lá bằng bảng năm ô để quyết định lượng đạm.
ảnh vệ tinh cho thấy chỉ số thực vật giảm ở phía nam cánh đồng, nghi thiếu nước.
phần mềm dự báo ước tính sản lượng toàn tỉnh sai lệch khoảng năm phần trăm.
cây lúa cần silic để cứng thân, tro bếp và vỏ trấu hun là nguồn rẻ nhất.
than sinh học nung ở năm trăm độ trong điều kiện thiếu khí, xốp, giữ ẩm và giữ phân.
đốt lò hở thì thành tro trắng hết, phải dập nước đúng lúc mới còn than đen.
sáng nay tôi thử vốc nắm thóc cắn tách một cái, giòn tan, thế là khô rồi.
kinh nghiệm dân gian nhìn trăng quầng, kiến tha trứng mà đoán sắp mưa to.
bây giờ coi điện thoại, trạm đo mưa báo từng giờ, đỡ phải ngóng trời.
bà ngoại cẩn thận sàng sảy, nhặt từng hạt sạn, hạt cỏ trước khi đổ vào chum.
lu sành đậy nắp gỗ, rải lá xoan dưới đáy để ngừa mọt theo lối cũ.
người tiêu dùng thích túi năm ký có khoá kéo, in ngày xay và hướng dẫn nấu.
siêu thị chiết khấu cao, thanh toán chậm bốn mươi lăm ngày, vốn quay không kịp.
tui gửi năm bao ăn thử, họ khen ngon rồi im re, gọi hoài không bắt máy.
cứ đà này thì sang năm chắc tôi bỏ lúa lên líp trồng sầu riêng cho rồi.
ba đừng vội, đất mình trũng, sầu riêng kỵ úng, trồng là mất cả chì lẫn chài.
thôi thì mình nghe lời con, làm lúa giống cho viện, lời tuy ít mà chắc ăn.
làm thế nào để hạt giống nảy mầm đều mà không phải ngâm quá lâu trong nước?
có loại máy nào vừa gặt vừa cuốn rơm trong cùng một lượt đi không anh?
tôi đang tìm cách bảo quản thóc cho năm gia đình mà không phải dùng đến hoá chất.
nhà ở gần biển nên không khí lúc nào cũng ẩm, gạo để trong thùng nhựa vẫn bị hôi.
nếu sấy quá nhanh thì bên ngoài hạt khô trước, bên trong còn nước nên sinh ra vết rạn.
người ta chia quá trình sấy thành nhiều giai đoạn, xen giữa là những khoảng ủ để ẩm khuếch tán đều ra ngoài.
nguồn nhiệt có thể là trấu, củi, khí hoá lỏng hoặc ánh nắng thu qua tấm hấp thụ sơn đen.
một mẻ sấy mười tấn tiêu thụ khoảng ba trăm ký trấu và bốn mươi số điện.
tôi mới nhận bàn giao cái lò sấy của hợp tác xã cũ, chẳng có một tờ tài liệu nào kèm theo.
quạt thì gỉ, tường thì nứt, ghi lò thì võng xuống, không biết sửa lại có đáng tiền không?
con đường vào kho hẹp quá nên xe đầu kéo không quay đầu được, phải trung chuyển bằng xe nhỏ.
hằng năm cứ đến tháng Chín là chúng tôi mất ngủ vì lo mưa bão về đúng lúc lúa chín.
bệnh lùn xoắn lá không có thuốc chữa, chỉ có cách diệt con rầy mang virus từ sớm.
lá lúa có sọc vàng cam chạy dọc theo gân, hỏi mấy người mỗi người đoán một bệnh.
ảnh tôi gửi kèm chụp lúc tám giờ sáng, mong các chuyên gia xem và trả lời sớm.
lúa mùa nổi có thể vươn theo nước lên tới ba bốn mét, hạt đỏ, giàu chất sắt.
ngày nay diện tích lúa nổi chỉ còn vài chục héc-ta ở mấy xã vùng trũng An Giang.
kho của chúng tôi thường xuyên phải đảo hàng vì nhiệt độ trong lòng đống tăng lên bất thường.
dùng camera soi hạt trên khay trong một phút là đếm được tỷ lệ tấm, hạt vàng và hạt bạc bụng.
phương pháp này thay cho việc kiểm phẩm bằng mắt vốn mệt mỏi và mỗi người chấm một khác.
thiết bị gồm một hộp kín có đèn, một tấm kính và phần mềm cài trên máy tính xách tay.
khi hạt chồng lên nhau thì kết quả sai, nên phải lắc nhẹ cho hạt tách rời ra.
bột gạo xay ướt mịn hơn xay khô nhưng phải ép tách nước và sấy liền kẻo chua.
lò tráng bánh phở của nhà em thường bị rách lá ở đoạn chuyển từ băng hấp sang băng sấy.
bún để từ sáng đến chiều đã nhớt và có mùi chua, làm sao giữ được lâu hơn mà không cho hàn the?
chúng tôi cam kết không dùng chất tẩy trắng, vì vậy sợi bún có màu hơi ngà chứ không trắng tinh.
rượu gạo nấu xong còn gắt và đục, có máy nào khử được andehit quy mô gia đình không?
tháp chưng cất có đệm giúp tách phần đầu và phần cuối, giữ lại phần giữa êm hơn.
mẹ tôi vẫn nhớ mùi khói rơm những chiều cuối vụ, thứ mùi mà bây giờ trong phố không ai biết.
bao giờ anh chuyển nốt số tiền còn lại để tôi còn trả công cho thợ gặt?
xin chị cho biết tên người nhận, địa chỉ giao hàng và thời gian thuận tiện trong ngày.
giống mới phải qua khảo nghiệm diện hẹp và diện rộng trước khi được công nhận lưu hành.
bảy giờ sáng thứ Ba tuần sau sẽ cắt nước tuyến kênh Nam để sửa chữa, đề nghị các hộ chủ động lấy trước.
sau khi nước rút, cá con mắc lại trong các vũng, trẻ con tát bắt cả buổi chưa hết.
anh bạn tôi nhất định không tin là giảm nửa lượng giống mà năng suất vẫn thế.
đến lúc tận tay nhổ bụi lúa lên đếm chồi thì anh ấy mới chịu.
phần rơm rạ còn lại có thể nén thành tấm vách cách âm dày năm phân, trộn keo gốc đậu nành.
thử nghiệm cho thấy tấm này chịu lửa kém nên cần phủ thêm một lớp vữa khoáng.
cho tôi hỏi mua trấu rời giao tận lò gạch ở Sa Đéc thì cước phí tính ra sao?
`
